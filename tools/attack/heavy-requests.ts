/** One kind of request that must be refused: its body, how often it comes, and how it is refused. */
export interface HeavyRequest {
  what: string;
  perSecond: number;
  refusedWith: number;
  body: Buffer;
}

const query = `mutation S($input: SubmitReactionInput!) {
  submitReaction(input: $input) { __typename } }`;

const bodyOf = (more: object) =>
  Buffer.from(
    JSON.stringify({
      query,
      variables: {
        input: {
          idempotencyKey: 'k',
          form: { brandId: 'skar', kind: 'COMPLAINT', text: 'x', ...more },
        },
      },
    }),
  );
const many = <One>(count: number, one: (n: number) => One) =>
  Array.from({ length: count }, (_, n) => one(n));
const unknownKeys = (count: number, length: number) =>
  Object.fromEntries(many(count, (n) => [`k${n}`.padEnd(length, 'x'), 1]));

/** The inputs of line G1 of docs/SECURITY.md, as anybody can send them without a token. */
export const heavyRequests = (): HeavyRequest[] => [
  {
    what: '6,000 unknown keys, 59 kB',
    perSecond: 80,
    refusedWith: 400,
    body: bodyOf(unknownKeys(6_000, 5)),
  },
  {
    what: '30,000 unknown keys, 319 kB',
    perSecond: 80,
    refusedWith: 400,
    body: bodyOf(unknownKeys(30_000, 6)),
  },
  {
    what: 'a list of 1.9 million wrong items, 3.8 MB',
    perSecond: 2,
    refusedWith: 413,
    body: bodyOf({ involved: many(1_900_000, () => 1) }),
  },
  {
    what: 'a list of rows of the right type, 7.4 MB',
    perSecond: 2,
    refusedWith: 413,
    body: bodyOf({ involved: many(187_500, (n) => ({ role: `leidster ${n}`, name: 'Eva' })) }),
  },
];
