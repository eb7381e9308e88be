import { javaVersionOf } from './java.ts';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_412"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['something else', null],
  ])('in "%s" is %s', (text, version) => {
    expect(javaVersionOf(text)).toBe(version);
  });
});
