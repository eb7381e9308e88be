import { createSecretKey, randomBytes } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { compactJwe } from './compact-jwe.ts';

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
