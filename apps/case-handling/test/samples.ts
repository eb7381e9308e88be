import { assignmentOf, isUnjudged, judgmentOf, type Case } from '../src/domain/case/case.ts';
import type { CommandName } from '../src/domain/case/commands/index.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import type { Actor } from '../src/domain/case/define-command.ts';
import { contact, context, does, judgment } from './a-case.ts';
import type { InputOf } from './commanding.ts';

/** An input with which each command succeeds where it is offered. */
export const samples: { [Name in CommandName]: (record: Case) => InputOf<Name> } = {
  nameInvolvedPerson: () => ({ role: 'leidster', staffId: 'bram-van-dijk' }),
  settleInvolvedPerson: ({ involved: [row] }) => ({
    involvedId: row?.id ?? 'none',
    outcome: 'NOT_IN_DIRECTORY',
    seenOutcome: row?.outcome ?? null,
  }),
  restrictCase: () => ({ reason: 'geweld' }),
  liftRestriction: () => ({}),
  allowNewCode: () => ({}),
  assignHandler: ({ reaction }) => ({
    handlerId: reaction.restricted ? 'renate-smit' : 'els-de-wit',
  }),
  releaseHandler: () => ({ reason: 'OTHER_WORK' }),
  acceptAssignment: () => ({}),
  logEntry: (record) =>
    record.reaction.kind === 'COMPLAINT' &&
    assignmentOf(record)?.acceptedAt != null &&
    isUnjudged(record)
      ? contact
      : { ...contact, kind: 'NOTE' },
  markRead: ({ unread }) => ({ lastSeenId: unread.at(-1)?.entryId ?? 'none' }),
  tellProgress: () => ({
    done: 'gebeld',
    next: 'praten',
    nextMessageOn: '2026-11-20',
  }),
  proposeSolution: () => ({ text: 'voorstel' }),
  draftJudgment: (record) => ({ ...judgment, replacesDraftId: judgmentOf(record)?.id ?? null }),
  confirmAgreements: (record) => ({ draftId: judgmentOf(record)?.id ?? 'none' }),
  realiseMeasure: (record) => ({
    measureId: judgmentOf(record)?.measures[0]?.id ?? 'none',
    realisedOn: '2026-11-13',
  }),
  moveMeasure: (record) => ({
    measureId: judgmentOf(record)?.measures[0]?.id ?? 'none',
    dueOn: '2026-12-20',
    reason: 'ziek',
  }),
  markPassedOn: () => ({}),
  correctAddress: () => ({ email: 'eva.jansen@example.nl' }),
  sendLetterAgain: ({ letters }) => ({ letterId: letters[0]?.letterId ?? 'none' }),
};

/** A command with its sample. */
export const doSample = <Name extends CommandName>(
  name: Name,
  record: Case,
  actor: Actor,
): Decision => does[name](record, actor, context, samples[name](record));
