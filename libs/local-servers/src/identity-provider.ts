import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { MemoryAdapter } from './memory-adapter.ts';
import { isOnOwnMachine } from './own-machine.ts';

/** A real OpenID Connect provider for development: who signs in chooses an account by name. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  redirectUri: string;
  resource: string;
  stop(): Promise<void>;
}

const clientId = 'klantreacties-web';
const resource = 'urn:klantreacties:graph';

/**
 * Starts `oidc-provider` with the accounts given, code flow with PKCE only, and JWT access tokens for
 * the graph. It sends back to any page of this machine, and to the addresses given; from there a browser
 * may fetch the token. Nothing of its pages loads from the internet.
 */
export async function startIdentityProvider(options: {
  port?: number;
  audience: string;
  accounts: { id: string; name: string }[];
  signingKeys: { keys: object[] };
  cookieKey: string;
  redirectUris?: readonly string[];
}): Promise<IdentityProvider> {
  const { accounts, audience } = options;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const redirectUri = `${issuer}/signed-in`;
  const redirectUris = [redirectUri, ...(options.redirectUris ?? [])];
  const configuration: Configuration = {
    adapter: MemoryAdapter,
    jwks: options.signingKeys as never,
    ttl: { AccessToken: 3600, Grant: 86_400, IdToken: 3600, Interaction: 600, Session: 86_400 },
    cookies: { keys: [options.cookieKey] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        redirect_uris: redirectUris,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: (_context, origin) =>
      isOnOwnMachine(origin) || redirectUris.some((uri) => new URL(uri).origin === origin),
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
        }),
      },
      rpInitiatedLogout: {
        logoutSource: (context: { body: unknown }, form: string) => {
          context.body = `<!doctype html><title>Afmelden</title>${form}<button form="op.logoutForm" name="logout" value="yes">Afmelden</button>`;
        },
        postLogoutSuccessSource: (context: { body: unknown }) => {
          context.body = '<!doctype html><title>Afgemeld</title><p>Je bent afgemeld.</p>';
        },
      },
    } as never,
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant(context) {
      const { client, session, result, provider } = context.oidc;
      const grantId = result?.consent?.grantId ?? session?.grantIdFor(client!.clientId);
      if (grantId !== undefined) return provider.Grant.find(grantId);
      const grant = new provider.Grant({
        clientId: client!.clientId,
        accountId: session!.accountId!,
      });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, 'openid');
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = `<!doctype html><title>Fout</title><p>${out.error}</p>`;
    },
  };
  const provider = new Provider(issuer, configuration);
  letBackToOwnMachine(provider);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname;
    if (path === '/signed-in') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Aangemeld</title><p>Je bent aangemeld.</p>');
    } else if (!path.startsWith('/sign-in/')) void answer(request, response);
    else if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(signInPage(path, accounts));
    } else {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const id = new URLSearchParams(body).get('staffId') ?? '';
        const known = accounts.some((account) => account.id === id);
        const result = known ? { login: { accountId: id } } : { error: 'access_denied' };
        provider.interactionFinished(request, response, result).catch(() => {
          response.statusCode = 400;
          response.end();
        });
      });
    }
  });
  return {
    issuer,
    clientId,
    redirectUri,
    resource,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// The library lets a port go unsaid for programs alone, and a page of a developer is none.
function letBackToOwnMachine({ Client }: Provider): void {
  const isRegistered = Client.prototype.redirectUriAllowed;
  Client.prototype.redirectUriAllowed = function redirectUriAllowed(uri: string) {
    return isOnOwnMachine(uri) || isRegistered.call(this, uri);
  };
  const isRegisteredAfter = Client.prototype.postLogoutRedirectUriAllowed;
  Client.prototype.postLogoutRedirectUriAllowed = function postLogoutRedirectUriAllowed(
    uri: string,
  ) {
    return isOnOwnMachine(uri) || isRegisteredAfter.call(this, uri);
  };
}

function signInPage(path: string, accounts: readonly { id: string; name: string }[]): string {
  const choices = accounts.map(({ id, name }) => `<option value="${id}">${name}</option>`);
  return `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Aanmelden</title>
    <form method="post" action="${path}"><label>Wie ben je? <select name="staffId">${choices.join('')}</select></label>
    <button>Aanmelden</button></form></html>`;
}
