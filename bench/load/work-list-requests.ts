import {
  CountedWorkListPageDocument,
  FilteredWorkListPageDocument,
  WorkListPageDocument,
} from '@klantreacties/operations';
import { caseScopeOf, readRightOf, viewerOfStaff } from '@klantreacties/access';
import { benchDirectory, regionalManager } from '../directory.ts';
import { dataOf, hold, type Fields } from './answers.ts';
import { nowMs } from './job-process.ts';

const pageSize = 50;
const caseFields = [
  'id',
  'number',
  'state',
  'kind',
  'brand',
  'locationId',
  'careType',
  'restricted',
  'submittedAt',
  'nextTermDueOn',
  'text',
  'wish',
];

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { cursor: string; node: Fields }[];
}

const workList = String(WorkListPageDocument);
const filtered = String(FilteredWorkListPageDocument);
const counted = String(CountedWorkListPageDocument);
const allRows = `query Rows($first: Int) {
  allCaseRows(first: $first, orderBy: [NEXT_TERM_DUE_ON_ASC, ID_ASC]) {
    pageInfo { hasNextPage endCursor } edges { cursor node { ${caseFields.join(' ')} } } } }`;

const asking =
  (query: string, filter: object | null = null) =>
  () =>
    JSON.stringify({
      query,
      variables: { first: pageSize, ...(filter === null ? {} : { filter }) },
    });

const isPage = (answer: string) => isWholePage(dataOf<{ workList: Page }>(answer).workList);

/** The work list, with its counts, as somebody's rights narrow it or a filter does, and the peer's list. */
export const workListRequests = {
  workList: { body: asking(workList), check: isPage },
  escalated: { body: asking(filtered), check: isPage },
  sameByFilter: { body: asking(filtered, filterOfEscalated()), check: isPage },
  countedWorkList: {
    body: asking(counted),
    check(answer: string) {
      const { workList: page } = dataOf<{ workList: Page & { counts: Fields } }>(answer);
      hold(page.counts, ['states', 'kinds', 'brands', 'handlers', 'urgencies']);
      return isWholePage(page);
    },
  },
  listRows: {
    body: asking(allRows),
    check: (answer: string) => isWholePage(dataOf<{ allCaseRows: Page }>(answer).allCaseRows),
  },
};

// What is escalated to the regional manager, for somebody whose rights leave nothing out.
function filterOfEscalated(): object {
  const directory = benchDirectory();
  const viewer = viewerOfStaff(directory, regionalManager);
  if (viewer === null) throw new Error(`There is no ${regionalManager}`);
  const scope = caseScopeOf(viewer, { directory, now: new Date(nowMs()) });
  if (scope.reach !== 'REGION') throw new Error(`${regionalManager} manages no region`);
  const { locationIds } = scope;
  const settlementWithinDays = String(readRightOf(viewer).escalatedDays);
  return { locationIds, settlementWithinDays, restricted: false };
}

function isWholePage({ pageInfo, edges }: Page): null {
  if (edges.length !== pageSize || !pageInfo.hasNextPage)
    throw new Error(`The page holds ${edges.length} rows`);
  if (edges.at(-1)?.cursor !== pageInfo.endCursor) throw new Error('The page ends elsewhere');
  for (const { node } of edges) hold(node, caseFields);
  return null;
}
