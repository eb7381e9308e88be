import { sight, type PlayedAttack, type Sight } from './attack.ts';
import type { HttpAnswer, Target } from './target.ts';
import { publicViewer } from './too-much.ts';

const warning = 40;

interface Wrong {
  what: string;
  body: unknown;
  headers?: Record<string, string>;
  wanted?: number;
  short?: true;
}

const two = 'query A { brands { name } } query B { __typename }';

const wrong: Wrong[] = [
  { what: 'a subscription', body: { query: 'subscription { x }' }, short: true },
  { what: 'two operations without a name', body: { query: two }, short: true },
  { what: 'an unknown name', body: { query: two, operationName: 'C' }, short: true },
  { what: 'an empty name', body: { query: two, operationName: '' } },
  { what: 'a name that is a number', body: { query: two, operationName: 1 } },
  { what: 'a name that is a list', body: { query: two, operationName: ['A'] } },
  {
    what: 'a named subscription among queries',
    body: { query: `${two} subscription S { x }`, operationName: 'S' },
  },
  { what: 'no operation, a fragment alone', body: { query: 'fragment F on Brand { name }' } },
  {
    what: 'two operations of one name',
    body: { query: 'query A { __typename } query A { __typename }' },
  },
  { what: 'no document', body: {}, short: true },
  { what: 'a document that is null', body: { query: null } },
  { what: 'a document that is a number', body: { query: 1 } },
  { what: 'an empty document', body: { query: '' } },
  { what: 'a comment alone', body: { query: '# a' } },
  { what: 'bad syntax', body: { query: '{ brands {' } },
  { what: 'a NUL', body: { query: '\u0000' } },
  { what: 'an unknown field', body: { query: '{ nothing }' } },
  { what: 'an unknown directive', body: { query: '{ brands @nothing { name } }' } },
  { what: '@defer', body: { query: '{ brands { ... @defer { name } } }' } },
  { what: 'a missing variable', body: { query: 'query Q($id: ID!) { case(id: $id) { id } }' } },
  {
    what: 'a variable of another type',
    body: { query: 'query Q($id: ID!) { case(id: $id) { id } }', variables: { id: { a: 1 } } },
  },
  { what: 'variables that are a list', body: { query: '{ __typename }', variables: [] } },
  { what: 'variables that are text', body: { query: '{ __typename }', variables: '{}' } },
  {
    what: 'a number that is no Int',
    body: { query: '{ figures(year: 99999999999) { openMeasures } }' },
  },
  {
    what: 'a persisted query',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
  },
  { what: 'a list of requests', body: [{ query: '{ __typename }' }] },
  {
    what: 'a circle of fragments',
    body: { query: '{ brands { ...F } } fragment F on Brand { ...F }' },
  },
  { what: 'no JSON', body: '{"query":' },
  { what: 'an empty body', body: '' },
  {
    what: '__proto__ in the variables',
    body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}',
  },
  { what: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
  {
    what: 'a form, not JSON',
    body: 'query=%7Bbrands%7D',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    wanted: 415,
  },
  { what: 'a compressed body', body: '{}', headers: { 'content-encoding': 'gzip' }, wanted: 415 },
];

async function sendWrong(target: Target, one: Wrong, more: { url?: string; headers?: object }) {
  const { body } = one;
  const bytes =
    typeof body === 'string'
      ? body
      : body instanceof Buffer
        ? new Uint8Array(body)
        : JSON.stringify(body);
  return target.post(bytes, { ...more, headers: { ...more.headers, ...one.headers } });
}

/** What a refused request left in the logs as a fault of ours, by the id of its answer. */
function loggedAsOurs(target: Target, answer: HttpAnswer, since: number): number {
  const id = answer.headers.get('x-correlation-id');
  const lines = target.logOf('gateway');
  const byId = lines.filter(({ level, correlationId }) => level >= warning && correlationId === id);
  return byId.length + failures(lines) - since;
}

const failures = (lines: { msg: string }[]) =>
  lines.filter(({ msg }) => msg === 'A request failed').length;

function faultsIn(answer: HttpAnswer, status: number): Sight[] {
  const leaks =
    /INTERNAL|our side|node_modules|\b(Type|Range|Reference|Syntax)Error\b|\bat [\w.]+ \(/;
  return [
    sight('answered', answer.status, status),
    sight('shows of us', leaks.exec(answer.text)?.[0] ?? 'nothing', 'nothing'),
  ];
}

const atTheGateway = wrong.map((one): PlayedAttack => ({
  line: 'D1',
  what: one.what,
  ...(one.short === undefined ? {} : { short: one.short }),
  async play(target) {
    const before = failures(target.logOf('gateway'));
    const answer = await sendWrong(target, one, {});
    return [
      ...faultsIn(answer, one.wanted ?? 400),
      sight('logged as ours', loggedAsOurs(target, answer, before), 0),
    ];
  },
}));

const pastTheGateway: PlayedAttack = {
  line: 'D1',
  what: `all ${wrong.length} of them past the gateway, with its signature`,
  async play(target) {
    const headers = await publicViewer(target);
    const url = target.graphUrlOf('intake');
    const ours = () => target.logOf('intake').filter(({ level }) => level > warning).length;
    const before = ours();
    const sights: Sight[] = [];
    for (const one of wrong) {
      const answer = await sendWrong(target, one, { url, headers });
      const [faults] = [faultsIn(answer, one.wanted ?? 400)];
      sights.push(...faults.map((look) => ({ ...look, what: `${one.what}: ${look.what}` })));
    }
    const strange = sights.filter(({ seen, wanted }) => seen !== wanted);
    return [...strange, sight('logged as ours', ours() - before, 0)];
  },
};

/** Line D1: what is wrong with a request is the caller's fault, and answered as such. */
export const requests: PlayedAttack[] = [...atTheGateway, pastTheGateway];
