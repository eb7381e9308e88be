import { createSecretKey, randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { compactJwe, openCompactJwe } from './compact-jwe.ts';

const bytes = new Uint8Array(randomBytes(32));
const key = createSecretKey(bytes);
const header = { kid: 'm1', aggregate: 'r1' };

describe('a compact JWE', () => {
  it.each(['', 'Zoë 😀', 'a'.repeat(5_000)])(
    'is opened by jose with its header (%#)',
    async (plain) => {
      const { plaintext, protectedHeader } = await compactDecrypt(
        compactJwe(key, { header, plain }),
        bytes,
      );
      expect(new TextDecoder().decode(plaintext)).toBe(plain);
      expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', ...header });
    },
  );

  it('seals bytes as they are', async () => {
    const plain = new Uint8Array(randomBytes(32));
    const { plaintext } = await compactDecrypt(compactJwe(key, { header, plain }), bytes);
    expect(plaintext).toEqual(plain);
  });

  it('is not opened under another key or another header', async () => {
    const sealed = compactJwe(key, { header, plain: 'Anna' });
    const [, ...rest] = sealed.split('.');
    const [other] = compactJwe(key, { header: { aggregate: 'r2' }, plain: '' }).split('.');
    await expect(compactDecrypt(sealed, new Uint8Array(32))).rejects.toThrow();
    await expect(compactDecrypt([other, ...rest].join('.'), bytes)).rejects.toThrow();
  });

  it('is another one each time', () => {
    const seal = () => compactJwe(key, { header, plain: 'Anna' });
    expect(seal()).not.toBe(seal());
  });
});

describe('opening a compact JWE', () => {
  const textOf = (jwe: string) => openCompactJwe(jwe, key).plain.toString('utf8');
  const byJose = (given: object, plain = 'Anna') =>
    new CompactEncrypt(new TextEncoder().encode(plain))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', ...given })
      .encrypt(bytes);

  it.each(['', 'Zoë 😀', 'a'.repeat(5_000)])(
    'gives what was sealed, by jose too (%#)',
    async (plain) => {
      expect(textOf(compactJwe(key, { header, plain }))).toBe(plain);
      const jwe = await byJose(header, plain);
      expect(textOf(jwe)).toBe(plain);
      expect(openCompactJwe(jwe, key).header).toEqual({ alg: 'dir', enc: 'A256GCM', ...header });
    },
  );

  it('refuses whatever was changed, in each part and at each end of it', () => {
    const parts = compactJwe(key, { header, plain: 'Anna Vos' }).split('.');
    const changed = parts.flatMap((part, n) =>
      ['', `${part}AAAA`, `AAAA${part}`, part.slice(4), part.slice(0, -4)]
        .filter((other) => other !== part)
        .map((other) => parts.toSpliced(n, 1, other).join('.')),
    );
    const more = [parts.slice(0, 4).join('.'), [...parts, ''].join('.'), '', '....', 'bnVsbA....'];
    for (const jwe of [...changed, ...more]) expect(() => textOf(jwe)).toThrow();
    const [other] = compactJwe(key, { header: { aggregate: 'r2' }, plain: '' }).split('.');
    expect(() => textOf(parts.with(0, other ?? '').join('.'))).toThrow();
  });

  it('refuses another key', () => {
    const sealed = compactJwe(createSecretKey(randomBytes(32)), { header, plain: 'Anna' });
    expect(() => textOf(sealed)).toThrow();
  });

  it('refuses a shorter tag, although the cipher itself would take it', () => {
    const parts = compactJwe(key, { header, plain: 'Anna' }).split('.');
    const tag = Buffer.from(parts[4] ?? '', 'base64url');
    for (const length of [4, 8, 12, 15]) {
      const shorter = tag.subarray(0, length).toString('base64url');
      expect(() => textOf(parts.with(4, shorter).join('.'))).toThrow('of another length');
    }
  });

  it.each([
    ['another algorithm', { alg: 'A256KW' }],
    ['another cipher', { enc: 'A256CBC-HS512' }],
    ['an extension that must be understood', { crit: ['exp'], exp: 1 }],
    ['compression', { zip: 'DEF' }],
  ])('refuses %s', (_what, given) => {
    const jwe = compactJwe(key, { header: given as unknown as Record<string, string>, plain: '' });
    expect(() => textOf(jwe)).toThrow('not of the one kind');
  });
});
