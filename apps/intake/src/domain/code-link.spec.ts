import {
  formerOf,
  isHeldBack,
  isSameAddress,
  mayGoOut,
  mayReadAgain,
  stateOfLink,
  type CodeLink,
} from './code-link.ts';

const now = new Date('2026-12-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const link = (change: Partial<CodeLink> = {}): CodeLink => ({
  id: 'l',
  reactionId: 'r',
  askedAt: ago(10),
  acceptedAt: ago(5),
  voidedAt: null,
  usedAt: null,
  usedUnder: null,
  madeGeneration: null,
  ...change,
});

describe('D12: a link', () => {
  it.each<[string, Partial<CodeLink>, string]>([
    ['that the mail server took a moment ago', {}, 'OPEN'],
    ['of 29 minutes', { acceptedAt: ago(29) }, 'OPEN'],
    ['of 30 minutes', { acceptedAt: ago(30) }, 'OVER'],
    [
      'that was asked for a day ago and came just now',
      { askedAt: ago(1_440), acceptedAt: ago(1) },
      'OPEN',
    ],
    ['of which nobody knows yet that it was accepted', { acceptedAt: null }, 'WAITS'],
    ['that was never accepted', { acceptedAt: null, askedAt: ago(3 * 1_440) }, 'OVER'],
    ['beside which another one was used', { voidedAt: ago(1) }, 'OVER'],
    ['that was used', { usedAt: ago(1), usedUnder: 'k' }, 'USED'],
    ['that was used and is past its time', { usedAt: ago(40), acceptedAt: ago(50) }, 'USED'],
  ])('%s is %s', (_what, change, state) => {
    expect(stateOfLink(link(change), now)).toBe(state);
  });

  it.each<[string, Partial<CodeLink>, boolean]>([
    ['within half an hour', {}, true],
    ['after half an hour', { usedAt: ago(30) }, false],
    ['under another key', { usedUnder: 'other' }, false],
    ['of a code that was renewed since', { madeGeneration: 2 }, false],
    ['that nobody used', { usedAt: null, usedUnder: null, madeGeneration: null }, false],
  ])('answers its own key once more: %s', (_what, change, expected) => {
    const used = link({ usedAt: ago(29), usedUnder: 'mine', madeGeneration: 3, ...change });
    expect(mayReadAgain(used, { idempotencyKey: 'mine', codeGeneration: 3, now })).toBe(expected);
  });
});

describe('D12: letters with a link', () => {
  const times = (count: number, minutes: number) =>
    Array.from({ length: count }, () => ago(minutes));

  it.each<[string, number, number, number, boolean]>([
    ['none before', 0, 0, 60, true],
    ['the fifth of a case', 4, 4, 60, true],
    ['the sixth of a case', 5, 5, 60, false],
    ['the tenth to an address', 0, 9, 60, true],
    ['the eleventh to an address', 0, 10, 60, false],
    ['one within two minutes', 1, 1, 1, false],
    ['one after two minutes', 1, 1, 2, true],
  ])('go out or not: %s', (_what, ofCase, toAddress, minutes, expected) => {
    const before = { ofCase: times(ofCase, minutes), toAddress: times(toAddress, minutes) };
    expect(mayGoOut(before, now)).toBe(expected);
  });
});

describe('D12: the address of a case', () => {
  const first = { email: 'eva@example.nl', since: ago(20 * 1_440) };

  it.each<[string, { email: string; since: Date }[], boolean]>([
    ['of the form', [first], false],
    ['of the form a minute ago', [{ ...first, since: ago(1) }], false],
    ['corrected today', [{ email: 'e@example.nl', since: ago(5) }, first], true],
    ['corrected almost 3 days ago', [{ email: 'e@example.nl', since: ago(4_319) }, first], true],
    ['corrected 3 days ago', [{ email: 'e@example.nl', since: ago(4_320) }, first], false],
    ['of nobody', [], false],
  ])('%s holds a new code back: %#', (_what, addresses, expected) => {
    expect(isHeldBack(addresses, now)).toBe(expected);
  });

  it.each([
    ['eva@example.nl', 'EVA@Example.NL', true],
    ['eva@example.nl', ' eva@example.nl ', true],
    ['eva@example.nl', '<eva@example.nl>', true],
    ['eva@münchen.example.nl', 'eva@xn--mnchen-3ya.example.nl', true],
    ['eva@munchen.example.nl', 'eva@xn--mnchen-3ya.example.nl', false],
    ['eva@example.nl', 'eva@example.com', false],
    ['eva@example.nl', 'eva+1@example.nl', false],
    ['eva@example.nl', '', false],
  ])('%j and %j are the same: %j', (one, other, expected) => {
    expect(isSameAddress(one, other)).toBe(expected);
  });

  it('has former ones once each, and never itself', () => {
    const addresses = [
      'a@example.nl',
      'b@example.nl',
      'A@example.nl',
      'c@example.nl',
      'B@example.nl',
    ];
    expect(formerOf(addresses.map((email, n) => ({ email, since: ago(n) })))).toEqual([
      'b@example.nl',
      'c@example.nl',
    ]);
    expect(formerOf([])).toEqual([]);
  });
});
