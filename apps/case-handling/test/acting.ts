import { randomUUID } from 'node:crypto';
import type { Directory } from '@klantreacties/organisation';
import { acceptAssignment, assignHandler } from '../src/domain/case/assignment.ts';
import { authorityOf } from '../src/domain/case/authority.ts';
import type { CaseRecord } from '../src/domain/case/case-record.ts';
import { availableActions, type Actor, type CommandName } from '../src/domain/case/commands.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import { logEntry, proposeSolution } from '../src/domain/case/investigation.ts';
import {
  nameInvolvedPerson,
  settleInvolvedPerson,
  type SettlingGiven,
} from '../src/domain/case/involved.ts';
import { confirmAgreements, draftJudgment } from '../src/domain/case/judgment.ts';
import { withAccess } from '../src/domain/case/notices.ts';
import { contact, directory as usual, judgment, moment } from './a-case.ts';

/** Commands by people as the directory knows them: each with what of P&K's work falls to them, and who has the case after it. */
export function acting(directory: Directory = usual) {
  const actorOf = (record: CaseRecord, staffId: string): Actor => ({
    staffId,
    authority: authorityOf(record, staffId, directory),
  });
  const by =
    <Given extends unknown[]>(
      decide: (record: CaseRecord, actor: Actor, ...given: Given) => Decision,
    ) =>
    (record: CaseRecord, staffId: string, ...given: Given): Decision =>
      withAccess(record, decide(record, actorOf(record, staffId), ...given), directory, moment);
  return {
    settle: by((record, actor, given: Partial<SettlingGiven> = {}) =>
      settleInvolvedPerson(record, actor, moment, {
        involvedId: record.involved[0]?.id ?? '',
        outcome: 'NOT_IN_DIRECTORY',
        staffId: null,
        seenOutcome: null,
        directory,
        ...given,
      }),
    ),
    name: by((record, actor, staffId: string) =>
      nameInvolvedPerson(record, actor, moment, {
        key: randomUUID(),
        role: 'rol',
        staffId,
        directory,
      }),
    ),
    assign: by((record, actor, handlerId: string, freeToJudge: boolean | null = null) =>
      assignHandler(record, actor, moment, { handlerId, freeToJudge, directory }),
    ),
    accept: by((record, actor) => acceptAssignment(record, actor, moment)),
    contact: by((record, actor) => logEntry(record, actor, moment, contact)),
    propose: by((record, actor) =>
      proposeSolution(record, actor, moment, {
        key: randomUUID(),
        text: 'voorstel',
        handlerName: 'naam',
      }),
    ),
    draft: by((record, actor) => draftJudgment(record, actor, moment, { ...judgment, directory })),
    send: by((record, actor) =>
      confirmAgreements(record, actor, moment, {
        draftId: record.personal.draft?.id ?? '',
        directory,
      }),
    ),
    offered: (record: CaseRecord, staffId: string): CommandName[] =>
      availableActions(record, actorOf(record, staffId)),
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
