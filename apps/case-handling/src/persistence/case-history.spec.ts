import fc from 'fast-check';
import { stringify } from 'safe-stable-stringify';

// What every hash of a history was made of before the library came; those hashes stand for good.
function asItWas(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

// No field of ours has a number for a name: those alone stand in another order.
const field = fc.string({ unit: 'binary' }).filter((name) => !/^\d+$/.test(name));
const { object } = fc.letrec((tie) => ({
  object: fc.dictionary(field, tie('value')),
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\uD800 alone', null, undefined, true, false),
    fc.double(),
    fc.array(tie('value')),
    tie('object'),
  ),
}));

it('the text that a hash is made of is byte for byte what it was', () => {
  fc.assert(
    fc.property(object, (value) => {
      expect(stringify(value)).toBe(asItWas(value));
    }),
  );
});

it('is the same in whatever order the fields stand', () => {
  expect(stringify({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});
