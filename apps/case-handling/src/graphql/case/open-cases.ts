import type { CaseScope } from '@klantreacties/access';
import DataLoader from 'dataloader';
import type { CaseStore } from '../../use-cases/case/case-store.ts';

/** How many open cases colleagues handle, in one statement for all that are asked at once. Nothing is kept: a command may assign one. */
export const openCasesWithin = (store: Pick<CaseStore, 'countHandled'>, scope: CaseScope) =>
  new DataLoader<string, number>(
    async (staffIds) => {
      const counts = await store.countHandled(scope, staffIds);
      return staffIds.map((id) => counts.get(id) ?? 0);
    },
    { cache: false },
  );
