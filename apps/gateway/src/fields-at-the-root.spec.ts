import { startGatewayUnderTest, type GatewayUnderTest } from '../test/gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGatewayUnderTest({ production: true });
}, 30_000);
afterAll(() => gateway.stop());
beforeEach(() => void (gateway.asked.length = 0));

async function send(query: string) {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'staff' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}
const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

describe('fields at the root', () => {
  it('D6: are as many as a page with its colleagues asks', async () => {
    gateway.answer = { data: {} };
    const { status } = await send(`{ ${times(40, (n) => `c${n}: case(id: "a${n}") { id }`)} }`);
    expect(status).toBe(200);
    expect(gateway.asked.length).toBeGreaterThan(0);
  });

  const lists = (first: number) =>
    `{ ${times(40, (n) => `w${n}: workList(first: ${first}) { edges { node { id number state kind text wish } } }`)} }`;
  const steps = (first: number) =>
    `{ ${times(10, (n) => `w${n}: workList(first: ${first}) { edges { node { ...C } } }`)} }
     fragment C on Case { id timeline(first: 40) { edges { cursor } } }`;

  it.each([
    ['many lists', lists, 90, 100],
    ['lists within lists, through a fragment', steps, 30, 40],
  ])('D6: bring pages that are bounded together: %s', async (_what, ask, within, over) => {
    gateway.answer = { data: {} };
    expect((await send(ask(within))).status).toBe(200);
    gateway.asked.length = 0;
    const { status, text } = await send(ask(over));
    expect(status).toBe(400);
    expect(text).toContain('fewer fields or smaller pages');
    expect(gateway.asked).toEqual([]);
  });
});
