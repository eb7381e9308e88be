import type { PlayedAttack, Sight } from './attack.ts';
import { beside, publicViewer, type Input } from './too-much.ts';

const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** Fragments of which each holds the next one so many times; the last one holds a field. */
const chain = (length: number, spreads: number, within = (inner: string) => inner) =>
  [
    ...Array.from(
      { length },
      (_, n) => `fragment f${n} on Brand { ${within(`...f${n + 1} `.repeat(spreads))} }`,
    ),
    `fragment f${length} on Brand { name }`,
  ].join(' ');
const brands = '{ brands { ...f0 } }';

const bombs: [what: string, query: string, short?: true][] = [
  ['59 in a chain, each spread twice', `${brands} ${chain(59, 2)}`, true],
  ['12 in a chain, each spread ten times', `${brands} ${chain(12, 10)}`],
  ['500 in a chain, each spread once', `${brands} ${chain(500, 1)}`],
  [
    '59 in a chain, twice within inline ones',
    `${brands} ${chain(59, 2, (inner) => `... { ... on Brand { ${inner} } }`)}`,
  ],
  ['59 in a chain that nobody spreads', `{ brands { name } } ${chain(59, 2)}`],
  [
    '59 in a chain, of the schema',
    `{ __schema { ...f0 } } ${chain(59, 2).replaceAll('on Brand', 'on __Schema')}`,
  ],
  ['a circle of one', '{ brands { ...f } } fragment f on Brand { ...f }', true],
  [
    'a circle of 50',
    `${brands} ${times(50, (n) => `fragment f${n} on Brand { name ...f${(n + 1) % 50} }`)}`,
  ],
  [
    'a circle that nobody spreads',
    '{ brands { name } } fragment f on Brand { locations { ...g } } fragment g on BrandLocation { ...f }',
  ],
  [
    'fields twice in each of 20 levels',
    `${brands} ${chain(20, 2, (inner) => times(2, (n) => `a${n}: locations { ${inner} }`))}`,
  ],
  [
    '61 fragments side by side',
    `{ brands { ${times(61, (n) => `...f${n}`)} } } ${times(61, (n) => `fragment f${n} on Brand { name }`)}`,
  ],
  [
    '600 times one of 100 fields',
    `{ brands { ${'...f '.repeat(600)} } } fragment f on Brand { ${'name '.repeat(100)} }`,
  ],
  [
    '41 fields at the root, through three',
    `{ ...f } fragment f on Query { ${times(20, (n) => `a${n}: __typename`)} ...g } fragment g on Query { ${times(20, (n) => `b${n}: __typename`)} ...h } fragment h on Query { c: __typename }`,
  ],
  [
    'two forms, each in a fragment',
    'mutation { ...f ...g } fragment f on Mutation { a: openFollowUp(input: { number: "a", code: "b" }) { __typename } } fragment g on Mutation { ...h } fragment h on Mutation { b: openFollowUp(input: { number: "a", code: "b" }) { __typename } }',
    true,
  ],
];

const atTheGateway = bombs.map(([what, query, short]): PlayedAttack => ({
  line: 'D3',
  what: `fragments: ${what}`,
  ...(short === undefined ? {} : { short }),
  play: (target) => beside(target, [inputOf([what, query])], { url: target.addresses.gatewayUrl }),
}));

const pastTheGateway: PlayedAttack = {
  line: 'D3',
  what: 'those that grow, past the gateway, with its signature',
  async play(target) {
    const headers = await publicViewer(target);
    const growing = bombs.filter(([what]) => /in a chain, (each spread t|twice)|circle/.test(what));
    const sights: Sight[] = [];
    for (const bomb of growing)
      sights.push(
        ...(await beside(target, [inputOf(bomb)], { url: target.graphUrlOf('intake'), headers })),
      );
    return sights;
  },
};

const inputOf = ([what, query]: [string, string, ...unknown[]]): Input => ({
  what,
  body: JSON.stringify({ query }),
  wanted: 400,
});

/** Line D3: what comes to more than is written. */
export const fragmentBombs: PlayedAttack[] = [...atTheGateway, pastTheGateway];
