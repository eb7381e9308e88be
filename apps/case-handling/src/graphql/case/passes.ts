import type { CaseScope, Viewer } from '@klantreacties/access';
import type { ReadPasses } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { actorOf } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import { readersOf } from '../../domain/case/steps.ts';
import type { CommandPorts } from '../../use-cases/case/handle-command.ts';

/** The pass of a viewer for a case; null for who may not read it now. */
export type PassOf = (record: Case) => Promise<string | null>;

interface Passing {
  work: Pick<CommandPorts, 'directory' | 'now'> & {
    store: Pick<CommandPorts['store'], 'versionsOf'>;
  };
  scope: CaseScope;
  passes: Pick<ReadPasses, 'make'>;
}

/**
 * Passes to one viewer. Whether they may read a case is asked at that moment, in one statement for all that are asked
 * at once: who restricted a case is shown it once more, and reads it no longer.
 */
export function passesTo(viewer: Viewer, { work, scope, passes }: Passing): PassOf {
  const isRead = new DataLoader<string, boolean>(
    async (ids) => {
      const found = new Set((await work.store.versionsOf(scope, ids)).map(({ id }) => id));
      return ids.map((id) => found.has(id));
    },
    { cache: false },
  );
  return async (record) => {
    if (viewer.kind !== 'staff' || !(await isRead.load(record.id))) return null;
    const { authority } = actorOf(record, viewer.id, work.directory());
    const to = { caseId: record.id, staffId: viewer.id, readers: readersOf(authority) };
    return passes.make(to, work.now());
  };
}
