import { setTimeout as pause } from 'node:timers/promises';
import { createViewerSigner } from '@klantreacties/subgraph';
import { keysIn } from '../stack/keys.ts';
import { services, subgraphs, type Service } from '../stack/services.ts';
import { sight, type PlayedAttack, type Sight } from './attack.ts';
import { heavyRequests } from './heavy-requests.ts';
import type { Target } from './target.ts';

const mostCharacters = 10_000;
const smallQuery = JSON.stringify({ query: '{ brands { name } }' });
const submit = `mutation S($input: SubmitReactionInput!) {
  submitReaction(input: $input) { __typename } }`;
const draft = `mutation D($points: [JudgmentPointInput!]!) {
  draftJudgment(input: { caseId: "c", idempotencyKey: "k", points: $points, measures: [], category: OVERIG, gist: "g" }) { __typename } }`;
const settle = `mutation S($outcome: SettledOutcome!) {
  settleInvolvedPerson(input: { caseId: "c", idempotencyKey: "k", involvedId: "i", outcome: $outcome }) { __typename } }`;

/** One body, and how it must be answered. */
export interface Input {
  what: string;
  body: string | Buffer;
  wanted: number;
  short?: true;
}

const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 1]));
const list = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const asked = (query: string, variables: object) => JSON.stringify({ query, variables });
const form = (more: object) =>
  asked(submit, {
    input: {
      idempotencyKey: 'k',
      form: { brandId: 'skar', kind: 'COMPLAINT', text: 'x', ...more },
    },
  });
const opens = (count: number, open: string) => `{"query":"{a}","variables":${open.repeat(count)}`;
const forms = (fields: string) =>
  JSON.stringify({
    query: `mutation { submitReaction(input: { idempotencyKey: "k", form: {${fields}} }) { __typename } }`,
  });

const examples = heavyRequests().map(({ what, body, refusedWith }): Input => ({
  what,
  body,
  wanted: refusedWith,
  short: true,
}));

const neighbours: Input[] = [
  {
    what: 'involved: 50,000 wrong items, 100 kB',
    body: form({ involved: list(50_000, 1) }),
    wanted: 400,
    short: true,
  },
  {
    what: '1,900 unknown keys, under the limit',
    body: form(keys(1_900)),
    wanted: 400,
    short: true,
  },
  {
    what: '2,000 unknown keys beside each other in children',
    body: form({ children: list(40, keys(45)) }),
    wanted: 400,
  },
  { what: '100 wrong rows', body: form({ involved: list(100, 1) }), wanted: 400 },
  {
    what: '101 rows of the right type',
    body: form({ involved: list(101, { role: 'a', name: 'b' }) }),
    wanted: 400,
  },
  { what: '500,000 lists within each other', body: opens(500_000, '['), wanted: 400 },
  { what: '100,000 objects within each other', body: opens(100_000, '{"a":'), wanted: 400 },
  {
    what: 'an unknown value of an enum, 1 MB',
    body: form({ kind: 'X'.repeat(1_000_000) }),
    wanted: 400,
  },
  { what: 'a key of 1 MB', body: form({ ['x'.repeat(1_000_000)]: 1 }), wanted: 400 },
  { what: 'text of 2 MB', body: form({ text: 'x'.repeat(2_000_000) }), wanted: 413 },
  {
    what: '6,000 unknown keys in a command of staff',
    body: asked(draft, { points: [keys(6_000)] }),
    wanted: 400,
    short: true,
  },
  {
    what: '30,000 unknown variables',
    body: asked(settle, { outcome: 'CONFIRMED', ...keys(30_000) }),
    wanted: 400,
  },
  {
    what: '6,000 unknown keys as extensions',
    body: JSON.stringify({ query: '{ brands { name } }', extensions: keys(6_000) }),
    wanted: 400,
  },
  {
    what: '980 unknown fields written in the document',
    body: forms('x: 1 '.repeat(980)),
    wanted: 400,
  },
  {
    what: '20,000 unknown fields written in the document',
    body: forms('x: 1 '.repeat(20_000)),
    wanted: 400,
  },
  {
    what: '290 unknown fields',
    body: JSON.stringify({ query: `{ brands { ${'nane '.repeat(290)}} }` }),
    wanted: 400,
  },
  {
    what: '20,000 times one field',
    body: JSON.stringify({ query: `{ brands { ${'name '.repeat(20_000)}} }` }),
    wanted: 400,
  },
  {
    what: 'two forms in one request',
    body: JSON.stringify({
      query: `mutation { a: openFollowUp(input: { number: "a", code: "b" }) { __typename } b: openFollowUp(input: { number: "a", code: "b" }) { __typename } }`,
    }),
    wanted: 400,
    short: true,
  },
];

interface Way {
  url: string;
  headers?: object;
  /** How many times the usual limit an answer may take. */
  patience?: number;
}

/** Sends something, or several at once, while small queries go on one after another, and looks at both. */
export async function beside(
  target: Target,
  inputs: readonly Input[],
  { url, headers = {}, patience = 1 }: Way,
): Promise<Sight[]> {
  const mostMs = target.slowestMs * patience;
  const bodies = inputs.map(({ body }) => new Uint8Array(Buffer.from(body)));
  let done = false;
  const sending = Promise.all(bodies.map((body) => target.post(body, { url, headers }))).finally(
    () => (done = true),
  );
  const small: number[] = [];
  do {
    const { status, tookMs } = await target.post(smallQuery);
    small.push(status === 200 ? tookMs : Number.POSITIVE_INFINITY);
    await pause(5);
  } while (!done);
  const answers = await sending;
  const quick = (what: string, times: readonly number[]) => {
    const slowest = Math.round(Math.max(...times));
    return sight(what, slowest < mostMs ? 'in time' : 'late', 'in time', `${slowest} ms`);
  };
  const statuses = answers.map(({ status }, at) =>
    status === inputs[at]?.wanted ? [] : [`${status} for ${inputs[at]?.what}`],
  );
  const large = answers.filter(({ text }) => text.length > mostCharacters || errorsIn(text) > 10);
  return [
    sight(
      'answered',
      statuses.flat(),
      [],
      inputs
        .map(({ wanted }) => wanted)
        .slice(0, 4)
        .join(),
    ),
    quick(
      'it came',
      answers.map(({ tookMs }) => tookMs),
    ),
    quick('small queries beside it', small),
    sight('answers with more than ten errors', large.length, 0),
  ];
}

function errorsIn(text: string): number {
  try {
    return (JSON.parse(text) as { errors?: unknown[] }).errors?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const atTheGateway = [...examples, ...neighbours].map((input): PlayedAttack => ({
  line: 'G1',
  what: `without a token: ${input.what}`,
  ...(input.short === undefined ? {} : { short: input.short }),
  play: (target) => beside(target, [input], { url: target.addresses.gatewayUrl }),
}));

const staffInputs: Input[] = [
  { what: '19,000 unknown keys', body: asked(draft, { points: [keys(19_000)] }), wanted: 400 },
  { what: '30,000 unknown keys', body: asked(draft, { points: [keys(30_000)] }), wanted: 400 },
  {
    what: '1.9 million wrong items',
    body: asked(draft, { points: list(1_900_000, 1) }),
    wanted: 400,
  },
  {
    what: '5 MB of text',
    body: asked(draft, { points: [{ point: 'x'.repeat(5_000_000) }] }),
    wanted: 413,
  },
];

const withAToken = staffInputs.map((input): PlayedAttack => ({
  line: 'G1',
  what: `as staff without a role for it: ${input.what}`,
  async play(target) {
    const url = target.addresses.gatewayUrl;
    return beside(target, [input], { url, headers: await tokenOf(target, 'wim-data') });
  },
}));

async function tokenOf(target: Target, staffId: string) {
  return { authorization: `Bearer ${await target.tokenOf(staffId)}` };
}

/** What the gateway would send for the public, as somebody who took its key could. */
export async function publicViewer({ addresses }: Target): Promise<Record<string, string>> {
  const key = keysIn(addresses.dataFolder).environment['VIEWER_SIGNING_KEY'] ?? '';
  const sign = await createViewerSigner(
    JSON.parse(key) as Parameters<typeof createViewerSigner>[0],
  );
  return { 'x-viewer': await sign({ kind: 'public' }) };
}

const atASubgraph = subgraphs.flatMap((service: Service): PlayedAttack[] =>
  [...examples, ...neighbours]
    .filter(({ what }) => service === 'intake' || what.includes('kB'))
    .map((input) => ({
      line: 'G1',
      what: `past the gateway, at ${service}: ${input.what}`,
      ...(service === 'intake' && input.what.startsWith('30,000') ? { short: true } : {}),
      async play(target) {
        const url = target.graphUrlOf(service);
        const signed = await beside(target, [input], { url, headers: await publicViewer(target) });
        const unsigned = await beside(target, [{ ...input, wanted: 401 }], { url });
        return [...signed, ...unsigned];
      },
    })),
);

// What one of them may take is asked above; here the machine is busy with 118 MB, of the client too.
const atOnce: PlayedAttack = {
  line: 'G1',
  what: 'forty of the examples at once, without a token',
  play: (target) =>
    beside(target, list(10, examples).flat(), {
      url: target.addresses.gatewayUrl,
      patience: 6,
    }),
};

const unsaid = (fill: string) => list(20, { role: fill.repeat(200), name: fill.repeat(200) });

const allowed: [string, Record<string, unknown>][] = [
  ['signs that stand for a phrase', { involved: unsaid('\ufdfa') }],
  ['ligatures', { involved: unsaid('\ufb03') }],
  ['initials', { involved: unsaid('j').map((row) => ({ ...row, name: 'j.'.repeat(100) })) }],
  ['long texts of signs', { text: '\ufdfa'.repeat(5_000), wish: '\ufdfb'.repeat(5_000) }],
  ['long texts of names', { text: 'Anouk Peters en '.repeat(310), wish: 'van de '.repeat(700) }],
];

// What fits the form is read word by word, and each reader of the case is held against it.
const heavyNames = allowed.map(([what, change]): PlayedAttack => ({
  line: 'G1',
  what: `a form that is allowed, full of ${what}`,
  async play(target) {
    const began = performance.now();
    const { caseId } = await target.file(change);
    const opened = performance.now();
    await target.dossier('karin-vos', caseId);
    const read = performance.now();
    const within = (what: string, ms: number, mostMs: number) =>
      sight(what, ms < mostMs ? 'in time' : 'late', 'in time', `${Math.round(ms)} ms`);
    return [
      within('the case opens', opened - began, target.slowestMs * 4),
      within('it is read', read - opened, target.slowestMs),
    ];
  },
}));

const stillUp: PlayedAttack = {
  line: 'G1',
  what: 'every service after all of that',
  short: true,
  async play(target) {
    return Promise.all(
      services.map(async (service) => {
        const port = target.addresses.port[`${service}-operators`];
        const { status } = await target.request(`http://127.0.0.1:${port}/health/ready`);
        return sight(service, status, 200);
      }),
    );
  },
};

/** Line G1: what costs much before it is refused. */
export const tooMuch: PlayedAttack[] = [
  ...atTheGateway,
  ...withAToken,
  ...atASubgraph,
  atOnce,
  ...heavyNames,
  stillUp,
];
