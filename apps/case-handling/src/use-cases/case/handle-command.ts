import { createHash, randomUUID } from 'node:crypto';
import { caseScopeOf, readCaseId, type StaffViewer } from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import { actorOf } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/define-command.ts';
import { unchanged, type Decision } from '../../domain/case/decision.ts';
import { withAccess } from '../../domain/case/notices.ts';
import { perform, whole } from '../../domain/case/perform.ts';
import { refuse, type Refused } from '../../domain/case/problems.ts';
import { wasLastReleasedBy } from '../../domain/case/release.ts';
import { wasLastTurnedBy } from '../../domain/case/restriction.ts';
import type { CaseStore, TriedOut } from './case-store.ts';

export interface CommandPorts {
  store: CaseStore;
  directory(): Directory;
  now(): Date;
}

/** Who asks for a command on what case, with the id of the request. */
export interface Asked {
  viewer: StaffViewer;
  caseId: string;
  correlationId: string;
  idempotencyKey: string;
}

export type CommandResult = { record: Case } | Refused;

type Input = Readonly<Record<string, unknown>>;

/** Any command of a staff member on one case: within their scope, by its rules, saved at once or refused. */
export async function handleCommand(
  ports: CommandPorts,
  command: Command,
  asked: Asked,
  input: Input,
): Promise<CommandResult> {
  const { store } = ports;
  const { viewer, caseId } = asked;
  const id = readCaseId(caseId);
  if (id === null) return refuse('NOT_FOUND');
  const { scope, cause, use, decide } = deciding(ports, command, asked, input);
  const result = await store.change(scope, id, cause, decide);
  if (!isNotFound(result)) return result;
  // Whoever gave the case back or restricted it reads it no more, and is still answered alike when the answer got lost.
  return store.changeByItself(id, cause, (record) =>
    wasLastReleasedBy(record, viewer.id, use) || wasLastTurnedBy(record, viewer.id, use)
      ? unchanged(record)
      : refuse('NOT_FOUND'),
  );
}

/**
 * What the same command would come to now, decided by the same code and the same rights. Nothing is saved, and its
 * key stays free for the command itself.
 */
export async function tryCommand(
  ports: CommandPorts,
  command: Command,
  asked: Asked,
  input: Input,
): Promise<TriedOut | Refused> {
  const id = readCaseId(asked.caseId);
  if (id === null) return refuse('NOT_FOUND');
  const { scope, cause, decide } = deciding(ports, command, asked, input);
  return ports.store.tryOut(scope, id, cause, decide);
}

function deciding(
  { now, directory }: CommandPorts,
  command: Command,
  { viewer, correlationId, idempotencyKey }: Asked,
  input: Input,
) {
  const at = now();
  const context = { now: at, today: localDateOf(at), newId: randomUUID };
  const cause = { actor: viewer.id, at, correlationId, causationId: correlationId };
  const complete = whole(command, input);
  const given = { input: complete, idempotencyKey, digest: digestOf(complete) };
  const scope = caseScopeOf(viewer, { directory: directory(), now: at });
  const use = { key: idempotencyKey, madeBy: command.name, digest: given.digest };
  const decide = (record: Case): Decision => {
    const known = directory();
    const actor = actorOf(record, viewer.id, known);
    const decision = perform(record, command, given, { ...context, actor, directory: known });
    return withAccess(record, decision, known, context);
  };
  return { scope, cause, use, decide };
}

const isNotFound = (result: CommandResult): boolean =>
  'problems' in result && result.problems.some(({ code }) => code === 'NOT_FOUND');

const digestOf = (input: object): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');
