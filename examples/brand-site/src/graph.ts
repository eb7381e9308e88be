import { retryExchange } from '@urql/exchange-retry';
import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import { Client, fetchExchange } from 'urql';
import type { introspection } from './graphql-env';

type Scalars = { DateTime: string; LocalDate: string };
const gql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
export const site = gql(`query Site($brandId: ID!, $kind: ReactionKind!) {
  brand(id: $brandId) { name phone privacyNoticeUrl
    procedure { title text } externalRoutes { title: name text url } }
  formRules(brandId: $brandId, kind: $kind) { notes fields {
    path label hint control required maxRows options { value label }
    relations { effect when { field value } } } } }`);
export const submit = gql(`mutation Submit($input: SubmitReactionInput!) {
  result: submitReaction(input: $input) { ... on Refusal { problems { field text: message } }
    ... on ProofOfReceipt { number followUpCode lostCode
      dates { handlerKnownDueOn proposalDueOn settledDueOn }
      emergency { emergencyLine title: confidantName text: confidantPhone url: confidantUrl } } } }`);
export const open = gql(`mutation Open($input: OpenFollowUpInput!) {
  result: openFollowUp(input: $input) { ... on Refusal { problems { field text: message } }
    ... on FollowUpOpened { token } } }`);
export const followUp = gql(`query FollowUp($renew: Boolean!) { followUp {
  renewedToken @include(if: $renew) { token } letters { title text } answers { text }
  progress { title: stateText text: nextStep messages { text fromReporter }
    proposals { id text answer takenBackAt } measures { title: dueOn text: description } } } }`);
export const say = gql(`mutation Say($input: SendMessageInput!) {
  result: sendMessage(input: $input) { ... on Refusal { problems { field text: message } } } }`);
export const answer = gql(`mutation Answer($input: AnswerProposalInput!) {
  result: answerProposal(input: $input) { ... on Refusal { problems { field text: message } } } }`);
export type Rule = NonNullable<ResultOf<typeof site>['formRules']>['fields'][number];
export type Kind = VariablesOf<typeof site>['kind'];
export type Receipt = Extract<ResultOf<typeof submit>['result'], { number: string }>;

export const { brand: brandId = '', graph: url = '' } = document.body.dataset;
/** Of the follow-up, in memory alone. A request with an empty token is one of the public. */
export const session = { token: '', isUsed: false };
export const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [retryExchange({ retryIf: ({ response }) => !response }), fetchExchange],
  fetchOptions: () => ({
    headers: { 'accept-language': 'nl', authorization: `Bearer ${session.token}` },
  }),
});
