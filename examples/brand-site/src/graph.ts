import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from './graphql-env';

type Scalars = { DateTime: string; LocalDate: string };
const gql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();

export const site = gql(`query Site($brandId: ID!) { brand(id: $brandId) {
  name phone privacyNoticeUrl procedure { title text } externalRoutes { name text url } } }`);
export const formRules = gql(`query FormRules($brandId: ID!, $kind: ReactionKind!) {
  formRules(brandId: $brandId, kind: $kind) { notes fields {
    path label hint control required maxLength minimum maximum options { value label }
    problems { code message } relations { effect when { field value } } } } }`);
export const submit = gql(`mutation Submit($input: SubmitReactionInput!) {
  result: submitReaction(input: $input) { ... on Refusal { problems { field message } }
    ... on ProofOfReceipt { number followUpCode lostCode dates { handlerKnownDueOn } } } }`);
export const openFollowUp = gql(`mutation Open($input: OpenFollowUpInput!) {
  result: openFollowUp(input: $input) { ... on Refusal { problems { field message } }
    ... on FollowUpOpened { token } } }`);
export const followUp = gql(`query FollowUp { followUp { answers { id text }
  letters { id title text }
  progress { stateText nextStep messages { text } proposals { id text answer takenBackAt } } } }`);
export const say = gql(`mutation Say($input: SendMessageInput!) {
  result: sendMessage(input: $input) { ... on Refusal { problems { field message } } } }`);
export const answer = gql(`mutation Answer($input: AnswerProposalInput!) {
  result: answerProposal(input: $input) { ... on Refusal { problems { field message } } } }`);
export type Rule = NonNullable<ResultOf<typeof formRules>['formRules']>['fields'][number];
export type Problem = { field: string | null; message: string };
type Refused = { problems: Problem[] };

export const { brand: brandId = '', graph = '' } = document.body.dataset;
/** Of the follow-up; it stays in memory and goes with the page. */
export const session = { token: '' };
const headers = () => ({
  'accept-language': 'nl',
  ...(session.token && { authorization: `Bearer ${session.token}` }),
});
const retry = retryExchange({ maxNumberAttempts: 3, retryIf: ({ response }) => !response });
export const client = new Client({
  url: graph,
  preferGetMethod: false,
  exchanges: [retry, fetchExchange],
  fetchOptions: () => ({ headers: headers() }),
});

const lost = 'Het is niet gelukt. Wat je schreef, staat er nog. Probeer het zo nog een keer.';
const keys = new Map<string, string>();
/** What was taken in, or the problems. The same words have the same key until they are answered. */
export async function send<Result extends object>(
  document: TypedDocumentNode<{ result: Result }, { input: never }>,
  given: object,
): Promise<{ taken?: Exclude<Result, Refused>; problems: Problem[] }> {
  const words = JSON.stringify(given);
  const key = keys.get(words) ?? crypto.randomUUID();
  keys.set(words, key);
  const input = (document === openFollowUp ? given : { ...given, idempotencyKey: key }) as never;
  const { data } = await client.mutation(document, { input });
  if (!data) return { problems: [{ field: null, message: lost }] };
  keys.delete(words);
  const result = data.result as Refused | Exclude<Result, Refused>;
  return 'problems' in result ? result : { taken: result, problems: [] };
}
