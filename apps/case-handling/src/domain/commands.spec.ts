import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { acceptAssignment, assignHandler, settleInvolvedPerson } from './assignment.ts';
import { caseStates, type CaseRecord, type CaseState } from './case-record.ts';
import {
  availableActions,
  commandNames,
  commands,
  events,
  refusalOf,
  type Actor,
} from './commands.ts';
import type { Decision } from './decision.ts';
import { logEntry, proposeSolution, receiveAnswer, tellProgress } from './investigation.ts';
import {
  confirmAgreements,
  draftJudgment,
  letterDelivered,
  moveMeasure,
  realiseMeasure,
} from './judgment.ts';
import { openCase } from './open-case.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const moment = { now: new Date('2026-11-13T10:00:00Z'), today: '2026-11-13', newId: randomUUID };
const quality: Actor = { staffId: 'joris-bakker', quality: true };
const sanne: Actor = { staffId: 'sanne-de-boer', quality: false };
const nobody: Actor = { staffId: 'tom-jansen', quality: false };

const opened = (involvedName: string | null = null, anonymous = false): CaseRecord =>
  openCase(
    {
      caseId: randomUUID(),
      data: {
        caseRef: 'ref',
        brand: 'skar',
        kind: 'COMPLAINT',
        locationId: 'skar-de-linde',
        careType: 'BSO',
        language: 'NL',
        anonymous,
        restricted: false,
        submittedAt: '2026-11-13T09:00:00.000Z',
        relation: 'PARENT',
        dates: {
          ruleVersion: '2026-1',
          handlerKnownDueOn: '2026-11-20',
          proposalDueOn: '2026-12-04',
          settledDueOn: '2026-12-25',
        },
      },
      personal: {
        number: 'SKAR-2026-000001',
        text: 'tekst',
        wish: null,
        discussedBefore: null,
        reporter: anonymous ? null : { name: 'Eva', email: 'eva@example.nl', phone: null },
        children: [],
        involved:
          involvedName === null ? [] : [{ id: randomUUID(), role: 'leidster', name: involvedName }],
        supportPerson: null,
        contactPreference: null,
        mayShareName: false,
      },
    },
    directory,
    moment,
  ).next;

const after = (decision: Decision): CaseRecord => {
  if ('refusal' in decision) throw new Error(decision.refusal);
  return decision.next;
};
const assigned = (record = opened()) =>
  after(assignHandler(record, quality, moment, { handlerId: 'sanne-de-boer', directory }));
const contact = { key: 'k1', kind: 'CONTACT' as const, text: 'Gebeld.', visible: false };
const investigating = () =>
  after(logEntry(after(acceptAssignment(assigned(), sanne, moment)), sanne, moment, contact));
const judgment = {
  points: [{ point: 'punt', finding: 'UPHELD' as const, reasons: 'reden' }],
  measures: [{ description: 'bellen', ownerId: 'planning', dueOn: '2026-12-01' }],
  noMeasuresReason: null,
  category: 'COMMUNICATIE',
  gist: 'strekking',
  directory,
};
const handler = { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' };
const confirmed = () =>
  after(
    confirmAgreements(
      after(draftJudgment(investigating(), sanne, moment, judgment)),
      quality,
      moment,
      handler,
    ),
  );

describe('the table of commands', () => {
  it('reaches every state, and only CLOSED leads nowhere', () => {
    const reached = new Set<CaseState>(['REGISTERED']);
    const steps: { states: readonly CaseState[]; leadsTo: readonly CaseState[] }[] = [
      ...Object.values(commands),
      ...Object.values(events),
    ];
    for (let size = -1; size !== reached.size;) {
      size = reached.size;
      for (const { states, leadsTo } of steps)
        if (states.some((state) => reached.has(state)))
          leadsTo.forEach((state) => reached.add(state));
    }
    expect([...reached].sort()).toEqual([...caseStates].sort());
    const ends = caseStates.filter(
      (state) =>
        !steps.some(
          ({ states, leadsTo }) => states.includes(state) && leadsTo.some((next) => next !== state),
        ),
    );
    expect(ends).toEqual(['CLOSED']);
  });

  it('answers every state and command, and offers exactly what it does not refuse', () => {
    for (const state of caseStates)
      for (const actor of [quality, sanne, nobody]) {
        const record = { ...assigned(), state, acceptedAt: null };
        const offered = availableActions(record, actor);
        for (const name of commandNames)
          expect(offered.includes(name)).toBe(refusalOf(record, name, actor) === null);
      }
  });

  it('lets only P&K assign and send, and only the handler accept', () => {
    expect(refusalOf(opened(), 'assignHandler', sanne)).toBe('NOT_YOURS');
    expect(refusalOf(assigned(), 'acceptAssignment', quality)).toBe('NOT_YOURS');
    expect(refusalOf(investigating(), 'confirmAgreements', sanne)).toBe('NOT_YOURS');
  });

  it('keeps complaints and other kinds apart', () => {
    const record = opened();
    const compliment = { ...record, head: { ...record.head, kind: 'COMPLIMENT' as const } };
    expect(availableActions(compliment, quality)).toEqual([]);
  });
});

describe('assigning', () => {
  it('shuts out a person who is named at once, and waits until each is settled', () => {
    const record = opened('Anouk Peters');
    expect(record.involved).toMatchObject([{ outcome: 'PRESUMED', staffIds: ['anouk-peters'] }]);
    expect(refusalOf(record, 'assignHandler', { staffId: 'anouk-peters', quality: true })).toBe(
      'INVOLVED',
    );
    expect(
      assignHandler(record, quality, moment, { handlerId: 'sanne-de-boer', directory }),
    ).toEqual({
      refusal: 'INVOLVED_NOT_SETTLED',
    });
  });

  it.each([
    ['anouk-peters', 'INVOLVED', 'anouk-peters'],
    ['anouk-peters', 'REPORTS_TO_INVOLVED', 'sanne-de-boer'],
    ['nobody', 'UNKNOWN_PERSON', 'anouk-peters'],
  ])('refuses %s with %s when %s is involved', (handlerId, refusal, staffId) => {
    const record = opened('Anouk Peters');
    const involvedId = record.involved[0]?.id ?? '';
    const settled = after(
      settleInvolvedPerson(record, quality, moment, {
        involvedId,
        outcome: 'REPLACED',
        staffId,
        directory,
      }),
    );
    expect(assignHandler(settled, quality, moment, { handlerId, directory })).toEqual({ refusal });
  });

  it('meets no term by itself: the letter does, at its own instant', () => {
    const record = assigned();
    expect(record.milestones[0]).toMatchObject({ milestone: 'HANDLER_KNOWN', metAt: null });
    const delivered = { letter: 'E02', causeId: 'x', sentAt: '2026-11-13T10:00:05.000Z' };
    const next = after(letterDelivered(record, moment, delivered));
    expect(next.milestones[0]).toMatchObject({ metAt: delivered.sentAt });
    expect(
      letterDelivered(next, moment, { ...delivered, sentAt: '2026-11-14T00:00:00.000Z' }),
    ).toEqual({
      next,
      told: [],
    });
  });
});

describe('investigating', () => {
  it('begins with the first contact, after the handler accepted', () => {
    expect(logEntry(assigned(), sanne, moment, contact)).toEqual({ refusal: 'NOT_ACCEPTED' });
    expect(investigating().state).toBe('INVESTIGATING');
  });

  it('does a command of one key once', () => {
    const record = investigating();
    expect(logEntry(record, sanne, moment, contact)).toEqual({ next: record, told: [] });
  });

  it('refuses a next message in the past or on a day that does not exist', () => {
    for (const nextMessageOn of ['2026-11-12', '2026-02-30', '1900-01-01', '2200-01-01'])
      expect(
        tellProgress(investigating(), sanne, moment, {
          key: 'k',
          done: 'a',
          next: 'b',
          nextMessageOn,
        }),
      ).toEqual({ refusal: 'DATE_NOT_VALID' });
  });

  it('stores a refusal of the proposal and goes on', () => {
    const proposed = after(
      proposeSolution(investigating(), sanne, moment, {
        key: 'p',
        text: 'voorstel',
        handlerName: 'Sanne',
      }),
    );
    const answered = after(
      receiveAnswer(proposed, moment, {
        key: 'a',
        proposalId: proposed.proposals[0]?.id ?? '',
        answer: 'DECLINED',
        text: 'nee',
        at: moment.now,
      }),
    );
    expect(answered.proposals[0]?.answer).toBe('DECLINED');
    expect(refusalOf(answered, 'draftJudgment', sanne)).toBeNull();
  });
});

describe('the judgment', () => {
  it.each([
    ['REASONS_MISSING', { points: [] }],
    ['REASONS_MISSING', { points: [{ ...judgment.points[0]!, reasons: ' ' }] }],
    ['MEASURES_MISSING', { measures: [], noMeasuresReason: null }],
    ['DATE_NOT_VALID', { measures: [{ ...judgment.measures[0]!, dueOn: '2026-11-12' }] }],
    ['DATE_NOT_VALID', { measures: [{ ...judgment.measures[0]!, dueOn: '' }] }],
    ['UNKNOWN_PERSON', { measures: [{ ...judgment.measures[0]!, ownerId: 'nobody' }] }],
    ['CATEGORY_MISSING', { category: 'ANDERS' }],
    ['GIST_MISSING', { gist: '' }],
  ])('is refused with %s when it has %o', (refusal, change) => {
    expect(draftJudgment(investigating(), sanne, moment, { ...judgment, ...change })).toEqual({
      refusal,
    });
  });

  it('cannot be sent before it is written', () => {
    expect(confirmAgreements(investigating(), quality, moment, handler)).toEqual({
      refusal: 'NO_DRAFT',
    });
  });

  it('closes the case when its own letter arrives, and no other one', () => {
    const record = confirmed();
    const deliver = (causeId: string) =>
      after(
        letterDelivered(record, moment, {
          letter: 'E06',
          causeId,
          sentAt: '2026-11-20T08:00:00.000Z',
        }),
      );
    expect(deliver(randomUUID()).state).toBe('AGREEMENTS_CONFIRMED');
    expect(deliver(record.confirmedBy ?? '')).toMatchObject({
      state: 'CLOSED',
      closedAt: '2026-11-20T08:00:00.000Z',
    });
  });

  it('leaves its measures to be realised once, or moved with a reason', () => {
    const record = confirmed();
    const measureId = record.measures[0]?.id ?? '';
    const moved = after(
      moveMeasure(record, quality, moment, { measureId, dueOn: '2027-01-05', reason: 'ziek' }),
    );
    expect(moved.measures[0]?.dueOn).toBe('2027-01-05');
    expect(
      moveMeasure(record, quality, moment, { measureId, dueOn: '2027-01-05', reason: '' }),
    ).toEqual({
      refusal: 'TEXT_MISSING',
    });
    const done = after(
      realiseMeasure(moved, quality, moment, { measureId, realisedOn: '2026-11-13' }),
    );
    expect(realiseMeasure(done, quality, moment, { measureId, realisedOn: '2026-11-13' })).toEqual({
      refusal: 'UNKNOWN_MEASURE',
    });
  });
});
