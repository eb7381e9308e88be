import { Kind, parse, type GraphQLResolveInfo } from 'graphql';
import { asksOnly } from './index.ts';

/** The info of the resolver of `list`, for a query that asks for it as often as it is written. */
function infoOf(query: string): Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'> {
  const { definitions } = parse(query);
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return {
    fieldNodes: (operation?.selectionSet.selections ?? []).filter((one) => one.kind === Kind.FIELD),
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}

const asks = (query: string) => asksOnly(infoOf(query), ['edges', 'node'], ['id', 'text']);

it.each([
  '{ list { edges { node { id text } } } }',
  '{ list { edges { node { __typename again: id words: text } } } }',
  '{ list { edges { cursor node { ...row } } total } } fragment row on T { id ...words } fragment words on T { text }',
  '{ list { ...page } } fragment page on P { edges { ... on E { node { ... { id } } } } }',
  '{ list { total } }',
  '{ list { counts { state } pageInfo { node { other } } } }',
])('asks for no more: %s', (query) => {
  expect(asks(query)).toBe(true);
});

it.each([
  '{ list { edges { node { id more } } } }',
  '{ list { edges { node { id: more } } } }',
  '{ list { edges { node { id } } edges { node { more } } } }',
  '{ list { edges { node { id } } } list { edges { node { more } } } }',
  '{ list { edges { first: node { id } second: node { more } } } }',
  '{ list { edges { node { more @include(if: false) } } } }',
  '{ list { edges { node { ...row } } } } fragment row on T { id ...words } fragment words on T { more }',
  '{ list { ...page } } fragment page on P { edges { ... on E { node { ... { more { id } } } } } }',
])('asks for more: %s', (query) => {
  expect(asks(query)).toBe(false);
});
