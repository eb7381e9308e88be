import * as oidc from 'openid-client';

/** How the desk is known to the identity provider of staff. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  /** Left out where the provider knows the desk as a public client. */
  clientSecret?: string | undefined;
  scope: string;
  /** For which the access token is asked, where the provider needs it said (RFC 8707). */
  resource?: string | undefined;
}

/** What the provider gives who signed in. */
export interface Tokens {
  access: string;
  /** Left out where the provider gives none. */
  refresh?: string;
  /** How long the access token is good for. */
  lifeSeconds: number;
}

/** A sign-in that was begun, and what its answer is held to. */
export interface Begun {
  state: string;
  nonce: string;
  verifier: string;
}

/** The identity provider did not answer, or its answer holds not. */
export class ProviderFailed extends Error {}

export interface SignInProvider {
  begin(callback: URL): Promise<{ address: URL; begun: Begun }>;
  /** Takes the answer that a browser brought. Throws a ProviderFailed where it is not of this sign-in. */
  finish(answer: URL, begun: Begun): Promise<Tokens>;
  /** New tokens; null where the provider wants the person to sign in again. */
  renew(refresh: string): Promise<Tokens | null>;
  /** Where a browser is led to sign out there too; null where the provider has no such page. */
  signOutAddress(back: URL): Promise<URL | null>;
}

const usualLifeSeconds = 300;

/**
 * Signs staff in at any OpenID Connect provider: authorization code flow (OpenID Connect Core, section 3.1) with PKCE
 * (RFC 7636), state and nonce. Where the provider is, it says itself, and is asked once.
 */
export function createProvider(settings: ProviderSettings): SignInProvider {
  const { issuer, clientId, clientSecret, scope, resource } = settings;
  const forGraph: Record<string, string> = resource === undefined ? {} : { resource };
  const plain = new URL(issuer).protocol === 'http:';
  let known: Promise<oidc.Configuration> | null = null;
  const configuration = () => {
    known ??= oidc
      .discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret),
        { timeout: 5, ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}) },
      )
      .catch((cause: unknown) => {
        known = null;
        throw new ProviderFailed('The identity provider did not answer', { cause });
      });
    return known;
  };

  return {
    async begin(callback) {
      const begun = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback.href,
        scope,
        ...forGraph,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { address, begun };
    },
    async finish(answer, { state, nonce, verifier }) {
      const checks = {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      };
      const from = await configuration();
      const given = await oidc
        .authorizationCodeGrant(from, answer, checks, forGraph)
        .catch((cause: unknown) => {
          throw new ProviderFailed('Signing in was not finished', { cause });
        });
      return tokensOf(given);
    },
    async renew(refresh) {
      const given = await oidc
        .refreshTokenGrant(await configuration(), refresh, forGraph)
        .catch((cause: unknown) => {
          if (cause instanceof oidc.ResponseBodyError && cause.error === 'invalid_grant')
            return null;
          throw new ProviderFailed('Signing in was not renewed', { cause });
        });
      return given === null ? null : { refresh, ...tokensOf(given) };
    },
    async signOutAddress(back) {
      const from = await configuration();
      if (from.serverMetadata().end_session_endpoint === undefined) return null;
      // Without `id_token_hint`, which would put who it is into an address.
      return oidc.buildEndSessionUrl(from, { post_logout_redirect_uri: back.href });
    },
  };
}

interface Given {
  access_token: string;
  refresh_token?: string;
  /** Seconds. */
  expires_in?: number;
}

const tokensOf = ({ access_token: access, refresh_token: refresh, ...rest }: Given): Tokens => ({
  access,
  ...(refresh === undefined ? {} : { refresh }),
  lifeSeconds: rest.expires_in ?? usualLifeSeconds,
});
