import { randomBytes } from 'node:crypto';
import { createSealedCookies } from '../../session/sealed-cookies.ts';
import { createStaffSessions } from './session.ts';
import type { Tokens } from './provider.ts';

const sealing = {
  keys: { current: 'a', keys: { a: new Uint8Array(randomBytes(32)) } },
  secure: false,
};
const start = new Date('2026-11-30T12:00:00Z').getTime();
const minute = 60;

/** One browser that staff use, and a provider that renews as told. */
function desk(renewed: () => Promise<Tokens | null> = async () => null) {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  let time = start;
  const sessions = createStaffSessions(
    {
      renew: (refresh) => {
        asked.push(refresh);
        return renewed();
      },
    },
    () => new Date(time),
  );
  const request = () =>
    sessions(
      createSealedCookies(sealing)(
        [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
        (line) => {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (value === '') kept.delete(name);
          else kept.set(name, value);
        },
      ),
    );
  return { request, asked, kept, pass: (seconds: number) => (time += seconds * 1_000) };
}

describe('the sign-in of staff', () => {
  it('is nobody at first, and whom the provider named until they sign out', async () => {
    const { request, kept } = desk();
    expect(await request().token()).toBeNull();
    await request().keep({ access: 'a', lifeSeconds: 60 * minute });
    expect(await request().token()).toBe('a');
    request().end();
    expect(await request().token()).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('is renewed before it ends, once for all requests of a page', async () => {
    const { request, pass, asked } = desk(async () => ({
      access: 'b',
      refresh: 's',
      lifeSeconds: 60 * minute,
    }));
    await request().keep({ access: 'a', refresh: 'r', lifeSeconds: 60 * minute });
    pass(58 * minute);
    expect(await request().token()).toBe('a');
    expect(asked).toEqual([]);
    pass(1.5 * minute);
    const [first, second] = [request(), request()];
    expect(await Promise.all([first.token(), second.token()])).toEqual(['b', 'b']);
    expect(asked).toEqual(['r']);
    expect(await request().token()).toBe('b');
    expect(asked).toEqual(['r']);
  });

  it('lasts as long as its token where the provider renews it no more', async () => {
    const { request, pass } = desk();
    await request().keep({ access: 'a', refresh: 'r', lifeSeconds: 2 * minute });
    pass(1.5 * minute);
    expect(await request().token()).toBe('a');
    pass(minute);
    expect(await request().token()).toBeNull();
  });

  it('ends with its token where the provider gave nothing to renew it with', async () => {
    const { request, pass, asked } = desk();
    await request().keep({ access: 'a', lifeSeconds: 2 * minute });
    pass(3 * minute);
    expect(await request().token()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is not lost while the provider is down', async () => {
    let down = true;
    const { request, pass } = desk(async () => {
      if (down) throw new Error('down');
      return { access: 'b', lifeSeconds: 60 * minute };
    });
    await request().keep({ access: 'a', refresh: 'r', lifeSeconds: 0 });
    pass(minute);
    await expect(request().token()).rejects.toThrow('down');
    down = false;
    expect(await request().token()).toBe('b');
  });

  it('knows each tab that began, once, and forgets the oldest of many', async () => {
    const { request } = desk();
    const tab = (state: string) => ({ state, nonce: 'n', verifier: 'v', back: `/werk/${state}` });
    for (const state of ['1', '2', '3', '4']) await request().begin(tab(state));
    expect(await request().begun('1')).toBeNull();
    expect(await request().begun('3')).toEqual(tab('3'));
    expect(await request().begun('3')).toBeNull();
    expect(await request().begun('4')).toEqual(tab('4'));
    expect(await request().begun('nonsense')).toBeNull();
  });
});
