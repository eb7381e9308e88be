import * as oidc from 'openid-client';
import { signIn } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const web = { clientId: 'klantreacties-web', resource: 'urn:klantreacties:graph' };
const signInFrom = (redirectUri: string) =>
  signIn({ issuer: at.stack.issuer, redirectUri, ...web }, 'joris-bakker');
const post = (url: string, headers: Record<string, string>) =>
  fetch(url, { method: 'POST', headers, body: new URLSearchParams({ client_id: web.clientId }) });

describe('a front end that is being built on another port', () => {
  it.each(['http://localhost:5173/signed-in', 'http://127.0.0.1:3000/', 'http://[::1]:8080/a/b'])(
    'D2: is signed in to at its own address: %s',
    async (redirectUri) => {
      const token = await signInFrom(redirectUri);
      const asked = await at.graph
        .as(token)
        .ask<{ workList: object }>('{ workList { totalCount } }');
      expect(asked.workList).toHaveProperty('totalCount');
    },
    60_000,
  );

  it.each([
    'https://evil.test/signed-in',
    'http://localhost.evil.test:5173/',
    'http://evil.test:5173/signed-in',
    'http://localhost@evil.test/',
    'http://joris@localhost:5173/',
    'http://127.0.0.2:5173/',
  ])(
    'D2: is none where the address is not of this machine: %s',
    async (redirectUri) => {
      await expect(signInFrom(redirectUri)).rejects.toThrow('without a form');
    },
    60_000,
  );

  it('D2: fetches its token from its own page, and no other page does', async () => {
    const configuration = await oidc.discovery(
      new URL(at.stack.issuer),
      web.clientId,
      undefined,
      oidc.None(),
      { execute: [oidc.allowInsecureRequests] },
    );
    const url = configuration.serverMetadata().token_endpoint ?? '';
    const allowed = async (origin: string) =>
      (await post(url, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://evil.test')).toBeNull();
    expect(await allowed('http://localhost.evil.test')).toBeNull();
  }, 60_000);
});
