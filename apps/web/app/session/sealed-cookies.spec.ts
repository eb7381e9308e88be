import { randomBytes } from 'node:crypto';
import { createSealedCookies, type SealedCookie } from './sealed-cookies.ts';

const key = () => new Uint8Array(randomBytes(32));
const old = key();
const keys = { current: 'new', keys: { new: key(), old } };
const open = createSealedCookies({ keys, secure: true });
const receipt: SealedCookie<{ code: string }> = { name: 'ontvangst', maxAgeSeconds: 60 };

/** A browser with its cookies. */
function browser(of = open) {
  const kept = new Map<string, string>();
  const lines: string[] = [];
  return {
    kept,
    lines,
    visit: () =>
      of([...kept].map(([name, value]) => `${name}=${value}`).join('; '), (line) => {
        lines.push(line);
        const [pair = ''] = line.split(';');
        const [name = '', value = ''] = pair.split('=');
        if (line.endsWith('Max-Age=0')) kept.delete(name);
        else kept.set(name, value);
      }),
  };
}

describe('sealed cookies', () => {
  it('give back what was written, in a later request of the same browser and at once', async () => {
    const { visit, kept, lines } = browser();
    const first = visit();
    await first.write(receipt, { code: 'ABCD' });
    expect(await first.read(receipt)).toEqual({ code: 'ABCD' });
    expect(await visit().read(receipt)).toEqual({ code: 'ABCD' });
    expect(lines[0]).toMatch(/^__Host-ontvangst=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect([...kept.values()].join()).not.toContain('ABCD');
  });

  it('end with the session of the browser, but those that last', async () => {
    const { visit, lines } = browser();
    await visit().write({ ...receipt, lasts: true }, { code: 'ABCD' });
    expect(lines[0]).toMatch(/; Secure; Max-Age=60$/);
  });

  it('hold what is longer than one cookie may be, and leave nothing of it behind', async () => {
    const { visit, kept } = browser();
    const code = randomBytes(5_000).toString('base64url');
    await visit().write(receipt, { code });
    expect(kept.size).toBeGreaterThan(1);
    for (const value of kept.values()) expect(value.length).toBeLessThan(4_000);
    expect(await visit().read(receipt)).toEqual({ code });
    await visit().write(receipt, { code: 'short' });
    expect(kept.size).toBe(1);
    expect(await visit().read(receipt)).toEqual({ code: 'short' });
    visit().clear(receipt);
    expect(kept.size).toBe(0);
    await expect(
      visit().write(receipt, { code: randomBytes(20_000).toString('base64url') }),
    ).rejects.toThrow('The cookie ontvangst holds too much');
  });

  it('are read with a key of before, and not without it', async () => {
    const { visit, kept } = browser(
      createSealedCookies({ keys: { current: 'old', keys: { old } }, secure: true }),
    );
    await visit().write(receipt, { code: 'ABCD' });
    const header = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const none = () => undefined;
    expect(await open(header, none).read(receipt)).toEqual({ code: 'ABCD' });
    const without = createSealedCookies({
      keys: { current: 'a', keys: { a: key() } },
      secure: true,
    });
    expect(await without(header, none).read(receipt)).toBeNull();
  });

  it('are nothing once changed, too old, of another name, or made elsewhere', async () => {
    const { visit, kept } = browser();
    await visit().write(receipt, { code: 'ABCD' });
    const [[name, value] = ['', '']] = kept;
    const read = (sealed: string, cookie = receipt) =>
      open(`${name.replace('ontvangst', cookie.name)}=${sealed}`, () => undefined).read(cookie);
    expect(await read(value)).toEqual({ code: 'ABCD' });
    expect(await read(value, { ...receipt, name: 'volgen' })).toBeNull();
    const both = open(`${name}=${value}; __Host-volgen=${value}`, () => undefined);
    expect(await both.read(receipt)).toEqual({ code: 'ABCD' });
    expect(await both.read({ ...receipt, name: 'volgen' })).toBeNull();
    expect(await both.read(receipt)).toEqual({ code: 'ABCD' });
    expect(await read(`${value.slice(0, -2)}AA`)).toBeNull();
    for (const nonsense of ['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0.e30.']) {
      expect(await read(nonsense)).toBeNull();
    }
    await visit().write({ ...receipt, maxAgeSeconds: -1 }, { code: 'ABCD' });
    expect(await visit().read(receipt)).toBeNull();
  });

  it('clear only what a browser has', () => {
    const { visit, lines } = browser();
    visit().clear(receipt);
    expect(lines).toEqual([]);
  });
});
