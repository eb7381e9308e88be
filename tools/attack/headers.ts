import { randomUUID } from 'node:crypto';
import { openFollowUp, operations } from '@klantreacties/journeys';
import { services } from '../stack/services.ts';
import { sight, type Attack, type PlayedAttack, type Sight } from './attack.ts';
import { openSlowly } from './slow-connection.ts';
import type { HttpAnswer, Target } from './target.ts';
import { publicViewer } from './too-much.ts';

const workList = JSON.stringify({ query: operations.workList, variables: { first: 1 } });

/** Who the gateway took the caller for. */
function takenFor({ status, text }: HttpAnswer): string {
  if (status === 401) return 'refused';
  const { data, errors } = JSON.parse(text) as {
    data?: { workList?: object } | null;
    errors?: { extensions?: { code?: string } }[];
  };
  if (data?.workList !== undefined && data.workList !== null) return 'staff';
  return errors?.[0]?.extensions?.code === 'FORBIDDEN' ? 'the public' : `status ${status}`;
}

const forged = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYXJpbi12b3MifQ.AAAA';

const schemes: [string, (token: string) => string, string][] = [
  ['bearer', (token) => `bearer ${token}`, 'staff'],
  ['BEARER', (token) => `BEARER ${token}`, 'staff'],
  ['bEaReR and two spaces', (token) => `bEaReR  ${token}`, 'staff'],
  ['nothing', () => '', 'the public'],
  ['spaces', () => '   ', 'the public'],
  ['Bearer alone', () => 'Bearer', 'the public'],
  ['bearer and a space', () => 'bearer ', 'the public'],
  ['Basic alone', () => 'Basic', 'the public'],
  ['a token without a scheme', (token) => token, 'refused'],
  ['another scheme', (token) => `Token ${token}`, 'refused'],
  ['Basic with a password', () => 'Basic am9yaXM6Z2VoZWlt', 'refused'],
  ['a token with more behind it', (token) => `Bearer ${token} x`, 'refused'],
  ['a forged token', () => `bearer ${forged}`, 'refused'],
  [
    'a token without its signature',
    (token) => `bearer ${token.split('.').slice(0, 2).join('.')}.`,
    'refused',
  ],
];

const authorization = schemes.map(([what, header, wanted], at): PlayedAttack => ({
  line: 'D8',
  what: `authorization: ${what}`,
  ...(at < 6 ? { short: true } : {}),
  async play(target) {
    const token = await target.tokenOf('joris-bakker');
    const answer = await target.post(workList, { headers: { authorization: header(token) } });
    return [sight('taken for', takenFor(answer), wanted)];
  },
}));

const wantedHeaders: Record<string, RegExp> = {
  'cache-control': /\bno-store\b/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^(DENY|SAMEORIGIN)$/i,
  'content-security-policy': /frame-ancestors 'none'/,
  'referrer-policy': /^no-referrer$/,
};

const headersOf = (what: string, { headers }: HttpAnswer): Sight[] => [
  sight(
    `${what} lacks`,
    Object.entries(wantedHeaders)
      .filter(([name, wanted]) => !wanted.test(headers.get(name) ?? ''))
      .map(([name]) => name),
    [],
  ),
  sight(`${what} names`, headers.get('x-powered-by') ?? headers.get('server'), null),
];

const answers: PlayedAttack = {
  line: 'G7',
  what: 'answers may be kept, framed or sniffed',
  short: true,
  async play(target) {
    const { receipt } = await target.file();
    const parent = await openFollowUp(target.graph, receipt);
    const token = await target.tokenOf('joris-bakker');
    const signed = await publicViewer(target);
    const url = target.graphUrlOf('intake');
    const asStaff = { headers: { authorization: `Bearer ${token}` } };
    return [
      sight('the parent reads', (await parent.send(operations.followUp)).status, 200),
      ...headersOf('staff', await target.post(workList, asStaff)),
      ...headersOf('a refusal', await target.post('{')),
      ...headersOf(
        '401',
        await target.post('{}', { headers: { authorization: `Bearer ${forged}` } }),
      ),
      ...headersOf('past the gateway', await target.post('{}', { url, headers: signed })),
      ...headersOf('nothing there', await target.request(new URL('/none', url).href)),
    ];
  },
};

const paths = [
  '/metrics',
  '/health',
  '/health/live',
  '/health/ready',
  '/',
  '/graphiql',
  '/metrics/',
];

const operators: PlayedAttack = {
  line: 'G7',
  what: 'metrics and health are asked on the ports of the graph',
  short: true,
  async play(target) {
    const found: string[] = [];
    for (const service of services)
      for (const path of paths) {
        const { status } = await target.request(new URL(path, target.graphUrlOf(service)).href);
        // The first page of the front end is for everybody.
        const isPage = service === 'web' && path === '/';
        if (status !== 404 && !isPage) found.push(`${service}${path} ${status}`);
      }
    const port = target.addresses.port['gateway-operators'];
    const own = await target.request(`http://127.0.0.1:${port}/metrics`);
    return [sight('found', found, []), sight('on the port of operators', own.status, 200)];
  },
};

const correlation: PlayedAttack = {
  line: 'G7',
  what: 'the caller sets the correlation id, or writes into the log by it',
  short: true,
  async play(target) {
    const theirs = randomUUID();
    const ask = async (id: string) => {
      const { headers } = await target.post(workList, { headers: { 'x-correlation-id': id } });
      return headers.get('x-correlation-id') ?? '';
    };
    const ours = await ask(theirs);
    const mark = `mark-${randomUUID()}`;
    const strange = [`${mark}{"level":60}`, `${mark} x`, mark.padEnd(500, 'x'), `${mark}\t`];
    const answered = [];
    for (const id of strange) answered.push(await ask(id));
    const lines = target.logOf('gateway');
    const beside = lines.filter(({ correlationId }) => correlationId === ours);
    const isOurs = (id: string) => /^[0-9a-f-]{36}$/.test(id) && id !== theirs;
    const written = lines.filter((line) => JSON.stringify(line).includes(`${mark}{`)).length;
    const long = lines.filter((line) => JSON.stringify(line).includes('x'.repeat(200))).length;
    return [
      sight('ids of ours', [ours, ...answered].every(isOurs), true),
      sight(
        'theirs beside it',
        beside.some((line) => line.callerCorrelationId === theirs),
        true,
      ),
      sight('written into the log', written + long, 0),
    ];
  },
};

const slow: PlayedAttack = {
  line: 'G7',
  what: '300 connections that open slowly and 100 bodies that never end',
  async play(target) {
    const url = new URL(target.addresses.gatewayUrl);
    const heads = openSlowly(url, { count: 300, sending: 'HEAD', mostMs: 15_000 });
    const bodies = openSlowly(url, { count: 100, sending: 'BODY', mostMs: 36_000 });
    const { tookMs } = await target.post(JSON.stringify({ query: '{ brands { name } }' }));
    const [afterHead, afterBody] = await Promise.all([heads, bodies]);
    return [
      sight(
        'a small query came',
        tookMs < target.slowestMs ? 'in time' : `${tookMs} ms`,
        'in time',
      ),
      sight('heads still open after 15 s', afterHead.open, 0),
      sight('bodies still open after 36 s', afterBody.open, 0),
    ];
  },
};

const suggestions: PlayedAttack = {
  line: 'G7',
  what: 'names are guessed past the gateway',
  async play(target: Target) {
    const headers = await publicViewer(target);
    const url = target.graphUrlOf('intake');
    const asked = ['{ brand { name } }', '{ brands { nane } }', '{ __schema { types { name } } }'];
    const answers = [];
    for (const query of asked)
      answers.push(await target.post(JSON.stringify({ query }), { url, headers }));
    return [
      sight('guesses', answers.filter(({ text }) => /did you mean/i.test(text)).length, 0),
      sight(
        'answered',
        answers.map(({ status }) => status),
        [400, 400, 400],
      ),
    ];
  },
};

/** Lines D8 and G7: headers, ports, ids and connections. */
export const headers: Attack[] = [
  ...authorization,
  answers,
  operators,
  correlation,
  suggestions,
  {
    line: 'G7',
    what: 'names are guessed in production, introspection, the explorer, GET',
    spec: 'apps/gateway/src/graph-server.spec.ts',
  },
  slow,
];
