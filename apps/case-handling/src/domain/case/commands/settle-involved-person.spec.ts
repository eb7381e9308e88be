import {
  handlerReleased,
  involvedPersonSettled,
  settlingBegun,
} from '@klantreacties/event-contracts';
import {
  after,
  colleague,
  confirm,
  investigating,
  judgment,
  context,
  opened,
  quality,
  sanne,
  standing,
  does,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused, type InputOf } from '../../../../test/commanding.ts';
import { judgmentOf, type Case } from '../case.ts';
import { assignHandler as assigning } from './assign-handler.ts';
import type { Actor } from '../define-command.ts';
import { refusalOf } from '../perform.ts';
import { shutOutOf } from '../conflicts.ts';

const { assignHandler, draftJudgment, settleInvolvedPerson } = does;

type Settling = Partial<InputOf<'settleInvolvedPerson'>>;

const settle = (record: Case, given: Settling, by: Actor = quality) =>
  settleInvolvedPerson(record, by, context, {
    involvedId: record.involved[0]?.id ?? '',
    outcome: 'CONFIRMED',
    ...given,
  });
/** Two people of P&K say the same. */
const settleByTwo = (record: Case, given: Settling) =>
  settle(after(settle(record, given)), given, colleague);
/** Another person in the place of who was settled before. */
const seen = (staffId: string): Settling => ({
  outcome: 'REPLACED',
  staffId,
  seenOutcome: 'NOT_IN_DIRECTORY',
});
const assign = (record: Case, handlerId: string) =>
  assignHandler(record, quality, context, { handlerId });

describe('settling who is involved', () => {
  it('holds at once where nobody regains access, and says who settled it', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const decision = settle(record, {});
    expect(after(decision).involved).toMatchObject([
      { outcome: 'CONFIRMED', staffIds: ['anouk-peters'], said: null },
    ]);
    expect(factsOf(decision)).toEqual([
      published(involvedPersonSettled, {
        data: {
          involvedId: record.involved[0]?.id ?? '',
          outcome: 'CONFIRMED',
          capacity: 'INVOLVED',
        },
        personal: { staffId: 'anouk-peters', byStaffIds: ['joris-bakker'] },
      }),
    ]);
  });

  it('takes two who say the same where somebody regains access', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const involvedId = record.involved[0]?.id ?? '';
    const outcome = 'NOT_IN_DIRECTORY';
    const first = settle(record, { outcome });
    expect(shutOutOf(after(first))).toEqual(['anouk-peters']);
    expect(factsOf(first)).toEqual([
      published(settlingBegun, {
        data: { involvedId, outcome, capacity: 'INVOLVED' },
        personal: { staffId: null, byStaffId: 'joris-bakker' },
      }),
    ]);
    expect(settle(after(first), { outcome })).toEqual({ next: after(first), facts: [] });
    const second = settle(after(first), { outcome }, colleague);
    expect(shutOutOf(after(second))).toEqual([]);
    expect(factsOf(second)).toEqual([
      published(involvedPersonSettled, {
        data: { involvedId, outcome, capacity: 'INVOLVED' },
        personal: { staffId: null, byStaffIds: ['joris-bakker', 'fatma-kaya'] },
      }),
    ]);
  });

  it('shuts out a person who is named at once, as presumed', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(record.involved).toMatchObject([{ outcome: 'PRESUMED', staffIds: ['anouk-peters'] }]);
    const anouk = { ...quality, staffId: 'anouk-peters' };
    expect(refusalOf(record, assigning, anouk)).toMatchObject({ code: 'INVOLVED' });
  });

  it('puts another person in the place of who was presumed, who may then read again', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const settled = after(settleByTwo(record, { outcome: 'REPLACED', staffId: 'bram-van-dijk' }));
    expect(shutOutOf(settled)).toEqual(['bram-van-dijk']);
  });

  it('shuts nobody out who is not in the directory', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    expect(shutOutOf(after(settleByTwo(record, { outcome: 'NOT_IN_DIRECTORY' })))).toEqual([]);
  });

  it('asks which one it is where the name fits more people', () => {
    const record = opened({ involvedName: 'Anouk Peters' });
    const [person] = record.involved;
    const two = {
      ...record,
      involved: [{ ...person!, staffIds: ['anouk-peters', 'bram-van-dijk'] }],
    };
    expect(settle(two, {})).toEqual(refused(['WHICH_PERSON', 'staffId']));
    const settled = after(settleByTwo(two, { staffId: 'bram-van-dijk' }));
    expect(shutOutOf(settled)).toEqual(['bram-van-dijk']);
  });

  it.each([
    ['a person who was not presumed as confirmed', { staffId: 'bram-van-dijk' }, 'staffId'],
    ['nobody in the place of someone', { outcome: 'REPLACED' as const }, 'staffId'],
    [
      'a person whom the directory does not have',
      { outcome: 'REPLACED' as const, staffId: 'x' },
      'staffId',
    ],
    ['a person involved who is not there', { involvedId: 'x' }, 'involvedId'],
  ])('refuses %s', (_what, given, field) => {
    expect(settle(opened({ involvedName: 'Anouk Peters' }), given)).toEqual(
      refused(['UNKNOWN_PERSON', field]),
    );
  });

  it('releases a handler who turns out to be involved, so that another one can be assigned', () => {
    const record = investigating(opened({ involvedName: 'Niemand Bekend' }));
    const decision = settle(record, seen('sanne-de-boer'));
    const released = after(decision);
    expect(standing(released)).toEqual({
      state: 'INVESTIGATING',
      handlerId: null,
      acceptedAt: null,
    });
    expect(factsOf(decision).slice(0, 2)).toEqual([
      published(involvedPersonSettled, {
        data: {
          involvedId: record.involved[0]?.id ?? '',
          outcome: 'REPLACED',
          capacity: 'INVOLVED',
        },
        personal: { staffId: 'sanne-de-boer', byStaffIds: ['joris-bakker'] },
      }),
      published(handlerReleased, {
        data: { releasedAt: context.now.toISOString() },
        personal: { handlerId: 'sanne-de-boer', reason: 'INVOLVED', note: null },
      }),
    ]);
    expect(assign(released, 'sanne-de-boer')).toMatchObject(refused(['INVOLVED', 'handlerId']));
    expect(after(assign(released, 'els-de-wit'))).toMatchObject({ state: 'INVESTIGATING' });
  });

  it('releases a handler who reports to who turns out to be involved', () => {
    const record = investigating(opened({ involvedName: 'Niemand Bekend' }));
    expect(standing(after(settle(record, seen('els-de-wit'))))).toMatchObject({ handlerId: null });
    expect(standing(after(settle(record, seen('anouk-peters'))))).toMatchObject({
      handlerId: 'sanne-de-boer',
    });
  });

  it('takes the draft of a released handler away, so that nobody sends it', () => {
    const record = investigating(opened({ involvedName: 'Niemand Bekend' }));
    const drafted = after(draftJudgment(record, sanne, context, judgment));
    const released = after(settle(drafted, seen('sanne-de-boer')));
    expect(judgmentOf(released)).toBeNull();
    expect(confirm(released)).toEqual(refused('NOBODY_HANDLES'));
  });

  it('replaces what a colleague settled only for who has seen it', () => {
    const record = after(settle(opened({ involvedName: 'Anouk Peters' }), {}));
    const late = { outcome: 'NOT_IN_DIRECTORY' as const };
    expect(settle(record, late)).toEqual(refused(['SEEN_ANOTHER', 'seenOutcome']));
    const knowing = after(settleByTwo(record, { ...late, seenOutcome: 'CONFIRMED' }));
    expect(shutOutOf(knowing)).toEqual([]);
  });

  it('works for a compliment too, since a suspicion may be ticked on any form', () => {
    const compliment = opened({
      kind: 'COMPLIMENT',
      involvedName: 'Anouk Peters',
      restricted: true,
    });
    const lead = { ...quality, staffId: 'karin-vos' };
    expect(settle(compliment, {}, lead)).toMatchObject({ facts: [{}] });
  });
});
