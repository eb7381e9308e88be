import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import type { Kind } from '@klantreacties/procedure';
import { qualityCommands } from '../src/domain/case/actor.ts';
import {
  assignmentOf,
  handlerIdOf,
  judgmentOf,
  type Case,
  type Closed,
  type Confirmed,
  type ReporterLetter,
} from '../src/domain/case/case.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import type { Actor } from '../src/domain/case/define-command.ts';
import { openCase, type Submitted } from '../src/domain/case/open-case.ts';
import { commanding, type InputOf } from './commanding.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
export const { directory } = parsed;
export const context = {
  now: new Date('2026-11-13T10:00:00Z'),
  today: '2026-11-13',
  newId: randomUUID,
};
/** Joris and Fatma of P&K where nothing keeps a command from them; `actor` asks whether anything does. */
export const quality: Actor = { staffId: 'joris-bakker', authority: qualityCommands };
export const colleague: Actor = { staffId: 'fatma-kaya', authority: qualityCommands };
export const sanne: Actor = { staffId: 'sanne-de-boer', authority: [] };
export const nobody: Actor = { staffId: 'tom-jansen', authority: [] };

type Personal = Submitted['personal'];

export const opened = ({
  involvedName = null as string | null,
  role = 'leidster',
  kind = 'COMPLAINT' as Kind,
  anonymous = false,
  restricted = false,
  locationId = 'skar-de-linde' as string | null,
  personal = {} as Partial<Personal>,
  known = directory,
} = {}): Case =>
  openCase(
    {
      caseId: randomUUID(),
      data: {
        caseRef: 'ref',
        brand: 'skar',
        kind,
        locationId,
        careType: 'BSO',
        language: 'NL',
        anonymous,
        restricted,
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
        reporter: anonymous ? null : { name: 'Eva Jansen', email: 'eva@example.nl', phone: null },
        children: [{ firstName: 'Noor', birthYear: 2021 }],
        involved: involvedName === null ? [] : [{ id: randomUUID(), role, name: involvedName }],
        supportPerson: null,
        contactPreference: null,
        mayShareName: false,
        ...personal,
      },
    },
    known,
    context,
  ).next;

/** A letter to the reporter of a case, as its facts told of it. */
export const letter = (given: Partial<ReporterLetter> = {}): ReporterLetter => ({
  letterId: randomUUID(),
  letter: 'E01',
  causeId: randomUUID(),
  againOf: null,
  state: 'SENT',
  queuedAt: '2026-11-13T09:00:01.000Z',
  endedAt: '2026-11-13T09:00:02.000Z',
  ...given,
});

export const after = (decision: Decision): Case => {
  if ('problems' in decision) throw new Error(decision.problems.map(({ code }) => code).join());
  return decision.next;
};
/** Every command, by people of the usual directory. */
export const does = commanding(directory);
export const assigned = (record = opened()) =>
  after(does.assignHandler(record, quality, context, { handlerId: 'sanne-de-boer' }));
export const contact: InputOf<'logEntry'> = {
  kind: 'CONTACT',
  text: 'Gebeld.',
  visibleToReporter: false,
};
/** Everyone named is settled as nobody of the directory, so that a handler can be assigned. */
const settled = (record: Case): Case => ({
  ...record,
  involved: record.involved.map((one) => ({ ...one, outcome: 'NOT_IN_DIRECTORY', staffIds: [] })),
});
export const investigating = (record = opened()) =>
  after(
    does.logEntry(
      after(does.acceptAssignment(assigned(settled(record)), sanne, context, {})),
      sanne,
      context,
      contact,
    ),
  );
export const judgment: InputOf<'draftJudgment'> = {
  points: [{ point: 'punt', finding: 'UPHELD', reasons: 'reden' }],
  measures: [{ description: 'bellen', ownerId: 'planning', dueOn: '2026-12-01' }],
  noMeasuresReason: null,
  category: 'COMMUNICATIE',
  gist: 'strekking',
  replacesDraftId: null,
};
/** P&K sends the draft that stands there. */
export const confirm = (record: Case, at = context) =>
  does.confirmAgreements(record, quality, at, {
    draftId: judgmentOf(record)?.id ?? '',
  });
export const confirmed = (): Confirmed => {
  const sent = after(confirm(after(does.draftJudgment(investigating(), sanne, context, judgment))));
  if (sent.state !== 'AGREEMENTS_CONFIRMED') throw new Error(sent.state);
  return sent;
};
/** A case whose judgment was sent, after its delivery. */
export function closedAfter(record: Case): Closed {
  if (record.state !== 'AGREEMENTS_CONFIRMED') throw new Error(record.state);
  return { ...record, state: 'CLOSED', closedAt: context.now.toISOString() };
}
export const closed = (): Closed => closedAfter(confirmed());
/** How a case stands, for specs: its state with who handles it. */
export const standing = (record: Case) => ({
  state: record.state,
  handlerId: handlerIdOf(record),
  acceptedAt: assignmentOf(record)?.acceptedAt ?? null,
});
