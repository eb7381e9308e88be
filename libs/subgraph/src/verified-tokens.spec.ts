import { createVerifiedTokens } from './verified-tokens.ts';

const inSeconds = (seconds: number) =>
  (performance.timeOrigin + performance.now()) / 1_000 + seconds;

describe('tokens that were verified', () => {
  it('are known with what they said', () => {
    const tokens = createVerifiedTokens<string>({ most: 10, keptMs: 60_000 });
    tokens.keep('a', 'Anna', inSeconds(60));
    expect(tokens.find('a')).toBe('Anna');
    expect(tokens.find('b')).toBeNull();
  });

  it('are forgotten at their expiry, however long they are kept', () => {
    const tokens = createVerifiedTokens<string>({ most: 10, keptMs: 60_000 });
    tokens.keep('a', 'Anna', inSeconds(-1));
    expect(tokens.find('a')).toBeNull();
  });

  it('are verified anew after a time, however long they hold', () => {
    const tokens = createVerifiedTokens<string>({ most: 10, keptMs: 0 });
    tokens.keep('a', 'Anna', inSeconds(60));
    expect(tokens.find('a')).toBeNull();
  });

  it('make room for others, the oldest first', () => {
    const tokens = createVerifiedTokens<string>({ most: 2, keptMs: 60_000 });
    for (const token of ['a', 'b', 'c']) tokens.keep(token, token, inSeconds(60));
    expect(['a', 'b', 'c'].map((token) => tokens.find(token))).toEqual([null, 'b', 'c']);
  });
});
