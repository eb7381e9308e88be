import { retryExchange } from '@urql/exchange-retry';
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import { Client, fetchExchange } from 'urql';
import type { introspection } from './graphql-env';

type Graph = { introspection: introspection; scalars: { LocalDate: string }; disableMasking: true };
const gql = initGraphQLTada<Graph>();
export const site = gql(`query Site($brandId: ID!, $kind: ReactionKind!) {
  brand(id: $brandId) { name phone privacyNoticeUrl procedure { title text } }
  formRules(brandId: $brandId, kind: $kind) { notes label fields { ...Field } }
  followUpForms { openFollowUp { ...Form } answerProposal { ...Form } sendMessage { ...Form } } }
fragment Form on FollowUpForm { label fields { ...Field } }
fragment Field on FormField { path label hint control required options { value label }
  relations { effect when { field value } } }`);
export const submit = gql(`mutation Submit($form: ReactionForm!, $key: String!) {
  result: submitReaction(input: { form: $form, idempotencyKey: $key }) {
    ... on Refusal { problems { field label text: message } } ... on ProofOfReceipt { notes } } }`);
export const open = gql(`mutation Open($number: String, $code: String) {
  result: openFollowUp(input: { number: $number, code: $code }) {
    ... on Refusal { problems { field label text: message } } ... on FollowUpOpened { token } } }`);
export const followUp = gql(`query FollowUp { followUp { renewedToken { token }
  letters { title text } answers { text } progress { title: stateText text: nextStep
    messages { text fromReporter } measures { title: dueOn text: description }
    proposals { id text answer takenBackAt } } } }`);
export const say = gql(`mutation Say($text: String, $key: String!) {
  result: sendMessage(input: { text: $text, idempotencyKey: $key }) {
    ... on Refusal { problems { field label text: message } } } }`);
export const answer = gql(`mutation Answer(
  $proposalId: ID!, $agreed: Boolean, $text: String, $key: String!) { result: answerProposal(
    input: { proposalId: $proposalId, agreed: $agreed, text: $text, idempotencyKey: $key }) {
    ... on Refusal { problems { field label text: message } } } }`);
export type Forms = ResultOf<typeof site>['followUpForms'];
export type Field = Forms['openFollowUp']['fields'][number];

export const { brand: brandId = '', graph: url = '' } = document.body.dataset;
/** The token of the follow-up stays in memory. With an empty one a request is one of the public. */
export const headers = { 'accept-language': 'nl', authorization: 'Bearer ' };
const again = retryExchange({ retryIf: ({ response }) => !response });
export const client = new Client({
  ...{ url, preferGetMethod: false, exchanges: [again, fetchExchange] },
  fetchOptions: () => ({ headers }),
});
