/** A keyed digest of a text: HMAC-SHA-256 under a key that never changes. */
export type Keyed = (text: string) => Buffer;

const rounds = 8;
const sixDigits = { from: 1, count: 999_999, halfBits: 10 };
const sevenDigits = { from: 1_000_000, count: 9_000_000, halfBits: 12 };

/**
 * The running number that a sequence of a brand and year stands for: another one for each, of six digits and
 * of seven from the millionth on, which tells without the key nothing of its neighbours. A colleague who sees his
 * own cases would else learn by a gap that there is one about himself.
 * A Feistel network of eight rounds, walked until it falls within the digits (Black and Rogaway, Ciphers with
 * Arbitrary Finite Domains, 2002).
 */
export function numberOf(
  keyed: Keyed,
  { brand, year, sequence }: { brand: string; year: string; sequence: number },
): number {
  const { from, count, halfBits } = sequence < sevenDigits.from ? sixDigits : sevenDigits;
  let place = sequence - from;
  if (!Number.isInteger(place) || place < 0 || place >= count)
    throw new RangeError('There is no running number left for this brand and year');
  do {
    place = permuted(place, halfBits, (round, half) => keyed([brand, year, round, half].join()));
  } while (place >= count);
  return from + place;
}

function permuted(
  place: number,
  halfBits: number,
  digestOf: (round: number, half: number) => Buffer,
): number {
  const mask = 2 ** halfBits - 1;
  let [left, right] = [place >> halfBits, place & mask];
  for (let round = 0; round < rounds; round += 1)
    [left, right] = [right, left ^ (digestOf(round, right).readUInt16BE() & mask)];
  return (left << halfBits) | right;
}
