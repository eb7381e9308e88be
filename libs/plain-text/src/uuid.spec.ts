import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { readUuid } from './uuid.ts';

const id = '7b9c2c58-7a52-4c55-8e5e-9d8c4d4e2f11';

describe('B6: a UUID', () => {
  it.each([
    id,
    id.toUpperCase(),
    ` ${id}\u200b\n`,
    `{${id}}`,
    `urn:uuid:${id}`,
    `URN:UUID:${id.toUpperCase()}`,
    `urn:uuid:{${id}}`,
  ])('is read in %j', (text) => {
    expect(readUuid(text)).toBe(id);
  });

  it.each([
    '',
    'x',
    `{${id}`,
    `${id}}`,
    `x${id}`,
    `${id} ${id}`,
    `${id}\n${id}`,
    id.replaceAll('-', ''),
    id.replace('7', 'g'),
    id.replace('7b9', 'ﬀ9'),
    `uuid:${id}`,
  ])('is not %j', (text) => {
    expect(readUuid(text)).toBeNull();
  });

  it('is the same in capitals, braces and as a URN, and read as itself', () => {
    fc.assert(
      fc.property(fc.uuid(), wrapping, (one, around) => {
        for (const form of [one, one.toUpperCase(), `{${one}}`, `urn:uuid:${one}`])
          expect(readUuid(around + form + around)).toBe(one);
      }),
      runs,
    );
  });

  it('is nothing in other texts', () => {
    fc.assert(
      fc.property(anyText, (text) => readUuid(text) === null),
      runs,
    );
  });
});
