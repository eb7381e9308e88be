import type { CaseScope, Readers } from '@klantreacties/access';
import DataLoader from 'dataloader';
import type { StepPage, StepPlace, TimeLines } from '../../use-cases/case/time-line.ts';

/** A page of the time line of one case, up to what its reader may read. */
export interface AskedPage {
  id: string;
  readers: Readers;
  first: number;
  after: StepPlace | null;
}

const none: StepPage = { steps: [], hasNextPage: false };

/** Pages of time lines, in one statement for all that begin and end alike. Nothing is kept: a command adds steps. */
export const timeLinesOf = (store: TimeLines, scope: CaseScope) =>
  new DataLoader<AskedPage, StepPage>(
    async (asked) => {
      const pages = new Map<AskedPage, StepPage>();
      const alike = Map.groupBy(asked, ({ first, after }) => JSON.stringify([first, after]));
      for (const cases of alike.values()) {
        const [{ first, after } = { first: 1, after: null }] = cases;
        const found = await store.stepsOf(scope, cases, { first, after });
        for (const one of cases) pages.set(one, found.get(one.id) ?? none);
      }
      return asked.map((one) => pages.get(one) ?? none);
    },
    { cache: false },
  );
