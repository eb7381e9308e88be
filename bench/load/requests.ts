import { randomUUID } from 'node:crypto';
import { SubmitAloneDocument } from '@klantreacties/operations';
import { dataOf, hold, type Fields } from './answers.ts';
import { pageRequests } from './page-requests.ts';
import { searchRequests } from './search-requests.ts';
import { timeLineRequests } from './time-line-requests.ts';
import { workListRequests } from './work-list-requests.ts';

/** One kind of request: what is sent, and what its answer must hold. */
export interface RequestKind {
  /** Left out where it is a GET. */
  body?(): string;
  headers?: Readonly<Record<string, string>>;
  /** Throws when the answer is not the one that was asked for; gives the id of what it made, if it made one. */
  check(answer: string): string | null;
}

const text = 'De groep van mijn kind was dicht. Niemand belde mij, en ik stond voor een deur.';
const receiptFields = ['reactionId', 'number', 'submittedAt', 'text', 'kind', 'brandName'];
const dateFields = ['handlerKnownDueOn', 'proposalDueOn', 'settledDueOn'];
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

const create = `mutation Create($reaction: ReactionInput!) {
  createReaction(input: { reaction: $reaction }) {
    __typename
    reaction { followUpCode ${receiptFields.join(' ')} ${dateFields.join(' ')} }
  } }`;

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
  ...workListRequests,
  ...searchRequests,
  ...timeLineRequests,
  ...pageRequests,
} satisfies Record<string, RequestKind>;
