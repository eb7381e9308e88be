import * as oidc from 'openid-client';

/** Where staff sign in and what the gateway expects the token for. */
export interface SignInSettings {
  issuer: string;
  clientId: string;
  redirectUri: string;
  resource: string;
}

/**
 * Signs a staff member in as a browser would: authorisation endpoint with PKCE (RFC 7636), the login
 * form, the redirect, the token endpoint. Gives the access token for the graph.
 */
export async function signIn(settings: SignInSettings, staffId: string): Promise<string> {
  const configuration = await oidc.discovery(
    new URL(settings.issuer),
    settings.clientId,
    undefined,
    oidc.None(),
    { execute: [oidc.allowInsecureRequests] },
  );
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const start = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.redirectUri,
    scope: 'openid',
    resource: settings.resource,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const redirect = await walkLogin(start, settings.redirectUri, staffId);
  const tokens = await oidc.authorizationCodeGrant(
    configuration,
    redirect,
    { pkceCodeVerifier: verifier, expectedState: state },
    { resource: settings.resource },
  );
  return tokens.access_token;
}

/**
 * Goes from an address over redirects and the login form to where the application is sent back to, and gives that
 * address unasked. What a browser would keep on the way comes into `cookies`.
 */
export async function walkLogin(
  start: URL,
  redirectUri: string,
  staffId: string,
  cookies = new Map<string, string>(),
): Promise<URL> {
  let next = start;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const response: Response = await fetch(next, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: cookieHeader(cookies) },
      body: form,
    });
    keepCookies(cookies, response);
    const location = response.headers.get('location');
    if (location !== null) {
      next = new URL(location, next);
      form = null;
      if (next.href.startsWith(redirectUri)) return next;
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (response.status !== 200 || action === undefined)
      throw new Error(
        `The sign-in page at ${next.pathname} answered ${response.status} without a form`,
      );
    next = new URL(action.replaceAll('&amp;', '&'), next);
    form = new URLSearchParams({ staffId, login: staffId });
  }
  throw new Error('Signing in did not come back to the application');
}

/** The cookies that a browser has, as it sends them. */
export const cookieHeader = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** Keeps what an answer puts into the browser. */
export function keepCookies(cookies: Map<string, string>, { headers }: Response): void {
  for (const cookie of headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
