import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import { createWholeAnswers } from './whole-answers.ts';

const schema = buildSchema(`
  type Query { list(first: Int): [Thing!]! maybe: Thing }
  type Mutation { add(name: String!): Thing! }
  type Thing { id: ID! }
`);
type Planned = Parameters<ReturnType<typeof createWholeAnswers>['planResolved']>[0];
type Asked = Parameters<Parameters<ReturnType<typeof createWholeAnswers>['executorBefore']>[0]>[0];

const planned = async () => ({ data: { from: 'the usual way' } });

function ask(
  client: string,
  options: {
    fetch?: object | null;
    answer?: object;
    fails?: Error;
    variables?: object;
  } = {},
) {
  const sent: unknown[] = [];
  const source = {
    async process({ request }: { request: object }) {
      sent.push(request);
      if (options.fails !== undefined) throw options.fails;
      return options.answer ?? { data: { list: [] } };
    },
  };
  const document = parse(client);
  const asked = {
    document,
    schema,
    operation: getOperationAST(document),
    request: { variables: options.variables ?? {} },
    context: {},
  } as unknown as Asked;
  const answers = createWholeAnswers();
  if (options.fetch !== null) {
    const node = {
      kind: 'Fetch',
      serviceName: 'things',
      operation: client.replace(/^(query|mutation) \w+/, '$1 Things__things__0'),
      operationName: 'Things__things__0',
      ...options.fetch,
    };
    answers.planResolved({
      queryPlan: { node },
      serviceMap: { things: source },
      requestContext: asked,
    } as unknown as Planned);
  }
  return { sent, answer: answers.executorBefore(planned as never)(asked) };
}

describe('an operation that one subgraph is asked word for word', () => {
  const list = 'query Things($first: Int) { list(first: $first) { id } }';

  it('is answered with what the subgraph says', async () => {
    const { sent, answer } = ask(list, {
      answer: { data: { list: [{ id: '1' }] } },
      variables: { first: 1 },
    });
    expect(await answer).toEqual({ data: { list: [{ id: '1' }] } });
    expect(sent).toEqual([
      {
        query: 'query Things__things__0($first: Int) { list(first: $first) { id } }',
        operationName: 'Things__things__0',
        variables: { first: 1 },
      },
    ]);
  });

  it('keeps the errors of the subgraph, their paths and their codes', async () => {
    const { answer } = ask(list, {
      answer: {
        data: null,
        errors: [{ message: 'No right', path: ['list'], extensions: { code: 'FORBIDDEN' } }],
      },
    });
    const { data, errors } = await answer;
    expect(data).toBeNull();
    expect(errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(errors?.[0]).toMatchObject({ path: ['list'], extensions: { code: 'FORBIDDEN' } });
  });

  it.each([
    ['query Things { maybe { id } }', { maybe: null }],
    ['query Things { other: maybe { id } list { id } }', null],
  ])('is null as far as its types demand when the subgraph is down: %s', async (query, data) => {
    const answer = await ask(query, { fails: new Error('down') }).answer;
    expect(answer.data).toEqual(data);
    expect(answer.errors).toHaveLength(1);
  });
});

describe('the usual way is gone', () => {
  const add = 'mutation Add($name: String!) { add(name: $name) { id } }';

  it.each([
    ['a plan not yet seen', { fetch: null }],
    [
      'a subgraph asked for more than the client asked',
      {
        fetch: {
          operation: 'mutation A($name: String!) { add(name: $name) { __typename id } }',
        },
      },
    ],
    ['an answer that is changed on the way', { fetch: { outputRewrites: [{}] } }],
    ['more than one fetch', { fetch: { kind: 'Sequence' } }],
  ])('by %s', async (_what, options) => {
    const { sent, answer } = ask(add, { variables: { name: 'a' }, ...options });
    expect(await answer).toEqual({ data: { from: 'the usual way' } });
    expect(sent).toEqual([]);
  });
});
