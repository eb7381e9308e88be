import { createHttpServer, createLogger, createMetrics } from '@klantreacties/service-runtime';
import type { HeldLink } from '../use-cases/renewal-store.ts';
import type { RenewCodePorts } from '../use-cases/renew-code.ts';
import { serveRenewalPage } from './serve-renewal-page.ts';

const now = new Date('2026-12-01T12:00:00Z');
const token = 'T'.repeat(43);
const key = 'k'.repeat(32);
const renewed: string[] = [];
const held = {
  link: { acceptedAt: now, usedAt: null, voidedAt: null, usedUnder: null, madeGeneration: null },
  reached: { reactionId: 'r', number: 'SKAR-2026-000123', head: headOf(), addresses: [] },
  codeKid: 'a',
  codeGeneration: 1,
} as unknown as HeldLink;

function headOf() {
  return {
    caseRef: 'ref',
    brand: 'skar',
    kind: 'COMPLAINT',
    locationId: null,
    careType: null,
    language: 'NL',
    anonymous: false,
    restricted: false,
    submittedAt: now.toISOString(),
  };
}

const ports: RenewCodePorts = {
  store: {
    linkOf: async ([hash]) => (hash === `hash ${token}` ? held : null),
    renew: async () => renewed.push('renewed') > 0,
  },
  secrets: {
    currentCodeKid: 'a',
    followUpCodeOf: (_id, _kid, generation) => `CODE-${generation}`,
    hashOfCode: (code) => code,
    hashesOfToken: (given) => [`hash ${given}`],
  },
  keyRing: { seal: async () => 'sealed' },
  now: () => now,
  newId: () => '0193a1b2-0000-7000-8000-000000000001',
  afterCommit: () => undefined,
};

const server = createHttpServer({
  port: 0,
  operatorsPort: 0,
  host: '127.0.0.1',
  production: true,
  logger: createLogger({ service: 'spec', level: 'silent' }),
  metrics: createMetrics(),
  parts: () => [],
});
serveRenewalPage(server, ports);

const post = (body: object | string, type = 'application/json') =>
  server.app.inject({
    method: 'POST',
    url: '/nieuwe-code',
    headers: { host: 'intake', 'content-type': type },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (url: string) => server.app.inject({ method: 'GET', url, headers: { host: 'intake' } });

describe('D12: the page of a link', () => {
  it('holds no script or style within itself, and takes them from files of ours alone', async () => {
    const { statusCode, headers, body } = await get('/nieuwe-code');
    expect(statusCode).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|https?:/);
    for (const [file, type] of [
      ['nieuwe-code.js', 'text/javascript'],
      ['nieuwe-code.css', 'text/css'],
    ]) {
      expect(body).toContain(`="${file}"`);
      expect((await get(`/${file}`)).headers['content-type']).toContain(type);
    }
  });

  it('D9: is kept by nobody, for a code stands in it; its files may be, and are asked again by their ETag', async () => {
    expect((await get('/nieuwe-code')).headers['cache-control']).toBe('no-store');
    for (const url of ['/nieuwe-code.js', '/nieuwe-code.css']) {
      const { headers } = await get(url);
      expect(headers['cache-control']).toBe('public, max-age=300');
      const etag = String(headers.etag);
      const again = async (given: string) => {
        const answer = await server.app.inject({
          url,
          headers: { host: 'intake', 'if-none-match': given },
        });
        return answer.statusCode;
      };
      expect(await Promise.all([etag, `W/${etag}`, `"x",${etag}`, '*'].map(again))).toEqual(
        Array.from({ length: 4 }, () => 304),
      );
      expect(await again('"x"')).toBe(200);
    }
  });

  it('is opened by whatever follows links, with a token or without, and nothing is renewed', async () => {
    for (const url of ['/nieuwe-code', `/nieuwe-code?nieuwe-code=${token}`, '/nieuwe-code.js'])
      for (const method of ['GET', 'HEAD'] as const)
        await server.app.inject({ method, url, headers: { host: 'intake' } });
    expect(renewed).toEqual([]);
  });

  it.each<[string, object | string, string, number]>([
    ['a form of another site', `token=${token}`, 'application/x-www-form-urlencoded', 415],
    ['text of another site', JSON.stringify({ token, idempotencyKey: key }), 'text/plain', 415],
    ['no token', { idempotencyKey: key }, 'application/json', 400],
    ['a token that is no text', { token: [token], idempotencyKey: key }, 'application/json', 400],
    ['no object', '"x"', 'application/json', 400],
  ])('refuses %s', async (_what, body, type, status) => {
    expect((await post(body, type)).statusCode).toBe(status);
    expect(renewed).toEqual([]);
  });

  it.each([
    ['another token', { token: 'U'.repeat(43), idempotencyKey: key }, 'LINK_NOT_VALID'],
    ['a token with a sign more', { token: `${token}T`, idempotencyKey: key }, 'LINK_NOT_VALID'],
    ['a weak key', { token, idempotencyKey: 'k' }, 'KEY_TOO_WEAK'],
  ])('gives no code for %s, and says why', async (_what, body, code) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code, message: expect.stringMatching(/\w/) });
    expect(renewed).toEqual([]);
  });

  it('gives the new code on a POST of the token', async () => {
    const answer = await post({ token, idempotencyKey: key });
    expect(answer.json()).toEqual({ number: 'SKAR-2026-000123', followUpCode: 'CODE-2' });
    expect(renewed).toEqual(['renewed']);
  });
});
