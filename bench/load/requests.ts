import { randomUUID } from 'node:crypto';
import {
  CountedWorkListPageDocument,
  SubmitAloneDocument,
  WorkListPageDocument,
} from '@klantreacties/operations';
import { dataOf, hold, type Fields } from './answers.ts';
import { searchRequests } from './search-requests.ts';
import { timeLineRequests } from './time-line-requests.ts';

/** One kind of request: what is sent, and what its answer must hold. */
export interface RequestKind {
  body(): string;
  /** Throws when the answer is not the one that was asked for; gives the id of what it made, if it made one. */
  check(answer: string): string | null;
}

const pageSize = 50;
const text = 'De groep van mijn kind was dicht. Niemand belde mij, en ik stond voor een deur.';
const receiptFields = ['reactionId', 'number', 'submittedAt', 'text', 'kind', 'brandName'];
const dateFields = ['handlerKnownDueOn', 'proposalDueOn', 'settledDueOn'];
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

const reaction = () => ({
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  careType: 'BSO',
  text,
  wish: 'Ik wil op tijd een bericht.',
  involved: [],
  name: 'Eva Jansen',
  email: `eva.${randomUUID().slice(0, 8)}@example.nl`,
  relation: 'PARENT',
  children: [{ firstName: 'Noor', birthYear: 2021 }],
});

const formOf = ({ brand: brandId, ...rest }: ReturnType<typeof reaction>) => ({ brandId, ...rest });

// The peer's columns are called as the graph called these once, and so do these documents.
const submit = String(SubmitAloneDocument);
const workList = String(WorkListPageDocument);
const counted = String(CountedWorkListPageDocument);

const create = `mutation Create($reaction: ReactionInput!) {
  createReaction(input: { reaction: $reaction }) {
    __typename
    reaction { followUpCode ${receiptFields.join(' ')} ${dateFields.join(' ')} }
  } }`;

const pageOf = (fields: string) =>
  `pageInfo { hasNextPage endCursor } edges { cursor node { ${fields} } }`;
const allRows = `query Rows($first: Int) {
  allCaseRows(first: $first, orderBy: [NEXT_TERM_DUE_ON_ASC, ID_ASC]) { ${pageOf(caseFields.join(' '))} } }`;

/** Every kind of request of the bench, ours and the peer's beside it. */
export const requests = {
  submit: {
    body: () =>
      JSON.stringify({
        query: submit,
        variables: { input: { idempotencyKey: randomUUID(), form: formOf(reaction()) } },
      }),
    check(answer) {
      const { submitReaction } = dataOf<{ submitReaction: Fields & { dates?: Fields } }>(answer);
      hold(submitReaction, [...receiptFields, 'followUpCode']);
      hold(submitReaction.dates, dateFields);
      return String(submitReaction['reactionId']);
    },
  },
  createRow: {
    body: () =>
      JSON.stringify({
        query: create,
        variables: { reaction: { idempotencyKey: randomUUID(), ...reaction() } },
      }),
    check(answer) {
      const { createReaction } = dataOf<{ createReaction: { reaction: Fields } }>(answer);
      hold(createReaction.reaction, [...receiptFields, 'followUpCode', ...dateFields]);
      return String(createReaction.reaction['reactionId']);
    },
  },
  workList: {
    body: () => JSON.stringify({ query: workList, variables: { first: pageSize } }),
    check: (answer) => isWholePage(dataOf<{ workList: Page }>(answer).workList),
  },
  countedWorkList: {
    body: () => JSON.stringify({ query: counted, variables: { first: pageSize } }),
    check(answer) {
      const { workList: page } = dataOf<{ workList: Page & { counts: Fields } }>(answer);
      hold(page.counts, ['states', 'kinds', 'brands', 'handlers', 'urgencies']);
      return isWholePage(page);
    },
  },
  listRows: {
    body: () => JSON.stringify({ query: allRows, variables: { first: pageSize } }),
    check: (answer) => isWholePage(dataOf<{ allCaseRows: Page }>(answer).allCaseRows),
  },
  ...searchRequests,
  ...timeLineRequests,
} satisfies Record<string, RequestKind>;

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { cursor: string; node: Fields }[];
}

function isWholePage({ pageInfo, edges }: Page): null {
  if (edges.length !== pageSize || !pageInfo.hasNextPage)
    throw new Error(`The page holds ${edges.length} rows`);
  if (edges.at(-1)?.cursor !== pageInfo.endCursor) throw new Error('The page ends elsewhere');
  for (const { node } of edges) hold(node, caseFields);
  return null;
}
