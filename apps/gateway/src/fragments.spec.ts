import { startGatewayUnderTest, type GatewayUnderTest } from '../test/gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGatewayUnderTest({ production: true });
}, 30_000);
afterAll(() => gateway.stop());
beforeEach(() => void (gateway.asked.length = 0));

async function send(query: string, authorization = 'staff', variables: object = {}) {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

const page = `query Page($id: ID!) { case(id: $id) { ...Head ...Body __typename } }
  fragment Body on Case { text milestones { ...Term } ...Head }
  fragment Head on Case { __typename id number handler { ...Handler } }
  fragment Handler on Handler { name id }
  fragment Term on CaseMilestone { milestone dueOn }`;
const found = {
  data: {
    case: { __typename: 'Case', id: 'a', number: '1', handler: null, text: 'x', milestones: [] },
  },
};

describe('fragments of a front end', () => {
  it('D3: are planned once, then asked of their subgraph in their places, and answered alike', async () => {
    gateway.answer = found;
    const planned =
      'query Page__case_handling__0($id:ID!){case(id:$id){__typename id number handler{name id}text milestones{milestone dueOn}}}';
    const words =
      'query Page($id:ID!){case(id:$id){__typename id number handler{name id}text milestones{milestone dueOn}__typename id number handler{name id}__typename}}';
    for (let time = 0; time < 2; time += 1) {
      const { status, text } = await send(page, 'staff', { id: 'a' });
      expect({ status, text: text.trim() }).toEqual({ status: 200, text: JSON.stringify(found) });
    }
    expect(gateway.asked.map(({ query }) => query)).toEqual([planned, words]);
  });

  it('D3: are let through whole on a union, also without the `__typename` that a plan asks', async () => {
    const query = `mutation { openFollowUp(input: { number: "n", code: "c" }) { ...Opened ...Refused } }
      fragment Opened on FollowUpOpened { receipt { ...R } } fragment R on Receipt { id }
      fragment Refused on Refusal { problems { code } }`;
    const refused = { data: { openFollowUp: { problems: [] } } };
    const answers = [{ data: { openFollowUp: { __typename: 'Refusal', problems: [] } } }, refused];
    for (const answer of answers) {
      gateway.answer = answer;
      expect(JSON.parse((await send(query)).text)).toEqual(refused);
    }
    expect(gateway.asked[0]?.query).toContain('{__typename ...on FollowUpOpened');
    expect(gateway.asked[1]?.query).toMatch(/^mutation\{openFollowUp\(.*\{\.\.\.on FollowUpOpened/);
  });

  it('D3: are split over subgraphs as their fields are', async () => {
    gateway.answer = { data: { brands: [], colleagues: [] } };
    const query = `{ ...P } fragment P on Query { ...B colleagues { ...C } }
      fragment B on Query { brands { name } } fragment C on Colleague { name }`;
    expect((await send(query)).status).toBe(200);
    expect(gateway.asked.map(({ query: asked }) => asked).sort()).toEqual([
      expect.stringContaining('brands{name}'),
      expect.stringContaining('colleagues{name}'),
    ]);
  });

  it.each([
    ['nobody spreads it', '{ brands { name } } fragment F on Brand { name }'],
    [
      'there are two of a name',
      '{ brands { ...F } } fragment F on Brand { name } fragment F on Brand { id }',
    ],
    ['there is none', '{ brands { ...F } }'],
    ['it is of another type', '{ brands { ...F } } fragment F on Case { id }'],
    ['it is of no type', '{ brands { ...F } } fragment F on Nothing { id }'],
    ['it is of a scalar', '{ brands { ...F } } fragment F on String { id }'],
    [
      'it leads back to itself',
      '{ brands { ...F } } fragment F on Brand { ...G } fragment G on Brand { ...F }',
    ],
    [
      'two of them differ on a name',
      '{ brands { ...F ...G } } fragment F on Brand { a: name } fragment G on Brand { a: id }',
    ],
    [
      'one within another is wrong',
      '{ brands { ...F } } fragment F on Brand { ...G } fragment G on Brand { nothing }',
    ],
  ])('D3: are the fault of the caller where %s', async (_why, query) => {
    const { status, text } = await send(query);
    expect(status).toBe(400);
    expect(text).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_REQUEST/);
    expect(gateway.asked).toEqual([]);
  });
});
