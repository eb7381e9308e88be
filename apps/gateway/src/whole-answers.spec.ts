import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import { createWholeAnswers } from './whole-answers.ts';

const schema = buildSchema(`
  type Query { list(first: Int): [Thing!]! maybe: Thing }
  type Mutation { add(name: String!): Thing! }
  interface Named { name: String }
  type Thing implements Named { id: ID! name: String other: Other of: [Either!] }
  type Other implements Named { name: String }
  union Either = Thing | Other
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
        query: 'query Things($first:Int){list(first:$first){id}}',
        operationName: 'Things',
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

describe('an operation with fragments, of which the plan has none', () => {
  const whole: [what: string, client: string, plan: string, sent: string][] = [
    [
      'a named one',
      '{ list { ...T } } fragment T on Thing { id }',
      '{list{id}}',
      'query{list{id}}',
    ],
    [
      'nested ones, in the order of the client',
      'query Q { list { ...T id } } fragment T on Thing { name other { ...N } } fragment N on Other { name }',
      'query Q__things__0 {list{id name other{name}}}',
      'query Q{list{name other{name}id}}',
    ],
    [
      'one that is spread in two places, before the operation',
      'fragment N on Named { name } { list { ...N other { ...N } } }',
      '{list{name other{name}}}',
      'query{list{name other{name}}}',
    ],
    [
      'what is asked twice',
      '{ list { id ...A ...B } list { ... { id } } } fragment A on Thing { other { name } } fragment B on Thing { other { n: name } id }',
      '{list{id other{name n:name}}}',
      'query{list{id other{name}other{n:name}id}list{id}}',
    ],
    [
      'inline ones on a union and an interface',
      '{ maybe { of { ... on Thing { id } ...N ... on Other { name } } } } fragment N on Named { name }',
      '{maybe{of{__typename ...on Thing{id}...on Named{__typename name}...on Other{name}}}}',
      'query{maybe{of{...on Thing{id}...on Named{name}...on Other{name}}}}',
    ],
    [
      'one at the root of a command',
      'mutation A($name: String!) { ...M } fragment M on Mutation { add(name: $name) { id __typename } }',
      'mutation A__things__0($name:String!){add(name:$name){__typename id}}',
      'mutation A($name:String!){add(name:$name){id __typename}}',
    ],
    [
      'one that may be left out',
      'query Q($no: Boolean!) { maybe { id ...T @skip(if: $no) } } fragment T on Thing { name }',
      'query Q__things__0($no:Boolean!){maybe{id ...on Thing@skip(if:$no){name}}}',
      'query Q($no:Boolean!){maybe{id ...@skip(if:$no){name}}}',
    ],
  ];

  it.each(whole)('D3: is let through whole: %s', async (_what, client, operation, words) => {
    const { sent, answer } = ask(client, { fetch: { operation } });
    expect(await answer).toEqual({ data: { list: [] } });
    expect(sent).toMatchObject([{ query: words }]);
  });

  it('D3: is null as far as its types demand when the subgraph is down', async () => {
    const client =
      '{ ...Q } fragment Q on Query { maybe { id } ...R } fragment R on Query { b: maybe { id } }';
    const { answer } = ask(client, {
      fetch: { operation: '{maybe{id}b:maybe{id}}' },
      fails: new Error('down'),
    });
    expect((await answer).data).toEqual({ maybe: null, b: null });
  });

  it.each([
    ['a field of a fragment is not asked', '{list{id}}'],
    ['another one is', '{list{id name other{name}}}'],
    ['it is asked by another name', '{list{id n:name}}'],
    ['it may be left out', '{list{id name@skip(if:true)}}'],
    ['it is asked with a value', '{list(first:1){id name}}'],
    ['it is asked of some alone', '{list{id ...on Other{name}}}'],
    ['it cannot be read', '{list{id name nothing{name}}}'],
    ['two operations are planned', 'query A{list{id name}} query B{list{id name}}'],
  ])('D3: goes the usual way where %s', async (_what, operation) => {
    const client = '{ list { ...T } } fragment T on Thing { id ...N } fragment N on Named { name }';
    const { sent, answer } = ask(client, { fetch: { operation } });
    expect(await answer).toEqual({ data: { from: 'the usual way' } });
    expect(sent).toEqual([]);
  });

  it.each([
    'query Q($no: Boolean!) { ...R @include(if: $no) list { id } } fragment R on Query { maybe { id } }',
    'query Q($no: Boolean!) { maybe @skip(if: $no) { id } list { id } }',
    '{ __typename ...R } fragment R on Query { list { id } }',
  ])(
    'D3: goes the usual way with what the gateway answers or may be left out at the root: %s',
    async (client) => {
      const { answer } = ask(client, { fetch: { operation: client.replace('__typename', '') } });
      expect(await answer).toEqual({ data: { from: 'the usual way' } });
    },
  );
});

describe('the usual way is gone', () => {
  const add = 'mutation Add($name: String!) { add(name: $name) { id } }';

  it.each([
    ['a plan not yet seen', { fetch: null }],
    [
      'a subgraph asked for more than the client asked',
      {
        fetch: {
          operation: 'mutation A($name: String!) { add(name: $name) { name id } }',
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
