import type { Directory } from '@klantreacties/organisation';
import { actorOf } from '../src/domain/case/actor.ts';
import { judgmentOf, type Case } from '../src/domain/case/case.ts';
import type { CommandName } from '../src/domain/case/commands/index.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import { withAccess } from '../src/domain/case/notices.ts';
import { availableActions } from '../src/domain/case/perform.ts';
import { contact, directory as usual, judgment, context } from './a-case.ts';
import { commanding, type InputOf } from './commanding.ts';

/** Commands by people as the directory knows them: each with what of P&K's work falls to them, and who has the case after it. */
export function acting(directory: Directory = usual) {
  const does = commanding(directory);
  const by = <Name extends CommandName, Given extends unknown[]>(
    name: Name,
    inputOf: (record: Case, ...given: Given) => InputOf<Name>,
  ) => {
    return (record: Case, staffId: string, ...given: Given): Decision => {
      const actor = actorOf(record, staffId, directory);
      const decision = does[name](record, actor, context, inputOf(record, ...given));
      return withAccess(record, decision, directory, context);
    };
  };
  return {
    settle: by(
      'settleInvolvedPerson',
      (record, given: Partial<InputOf<'settleInvolvedPerson'>> = {}) => ({
        involvedId: record.involved[0]?.id ?? '',
        outcome: 'NOT_IN_DIRECTORY',
        ...given,
      }),
    ),
    name: by('nameInvolvedPerson', (_record, staffId: string) => ({
      role: 'rol',
      staffId,
    })),
    restrict: by('restrictCase', () => ({ reason: 'geweld' })),
    lift: by('liftRestriction', () => ({})),
    allow: by('allowNewCode', () => ({})),
    assign: by(
      'assignHandler',
      (_record, handlerId: string, freeToJudge: boolean | null = null) => ({
        handlerId,
        freeToJudge,
      }),
    ),
    accept: by('acceptAssignment', () => ({})),
    contact: by('logEntry', () => contact),
    propose: by('proposeSolution', () => ({ text: 'voorstel' })),
    draft: by('draftJudgment', (record) => ({
      ...judgment,
      replacesDraftId: judgmentOf(record)?.id ?? null,
    })),
    release: by('releaseHandler', () => ({ reason: 'ABSENT' })),
    send: by('confirmAgreements', (record) => ({ draftId: judgmentOf(record)?.id ?? '' })),
    offered: (record: Case, staffId: string): CommandName[] => {
      const actor = actorOf(record, staffId, directory);
      return availableActions(record, { ...context, actor, directory });
    },
  };
}

/** A directory with some people changed by id, and without those whose change is null. */
export function directoryWith(
  changes: Record<string, Partial<Directory['staff'][number]> | null>,
): Directory {
  return {
    ...usual,
    staff: usual.staff.flatMap((person) => {
      const change = changes[person.id];
      return change === null ? [] : [{ ...person, ...change }];
    }),
  };
}
