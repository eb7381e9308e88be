import {
  publicViewer,
  viewerOfStaff,
  type ReporterViewer,
  type Viewer,
} from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';
import { createVerifiedTokens } from '@klantreacties/subgraph';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose';

export type Asking =
  | { viewer: Viewer }
  | { refusal: 'TOKEN_NOT_VALID' | 'ACCOUNT_NOT_KNOWN' | 'IDENTITY_PROVIDER_DOWN' };

const followUpIssuer = 'klantreacties-intake';
const followUpAudience = 'klantreacties-gateway';
const keptMs = 60_000;
const mostTokens = 5_000;
// RFC 9110 section 11.1: a scheme is read without regard to case, and one or more spaces follow it.
const bearer = /^ *Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i;
// Empty, or a scheme and nothing behind it; a token without its scheme has dots.
const holdsNoCredentials = /^\s*(?:[a-z][\w-]{0,30})?\s*$/i;
const algorithms = ['RS256', 'ES256', 'EdDSA', 'PS256'];

/**
 * Verifies an access token of staff (signature by the issuer's keys, issuer, audience, expiry) or a
 * follow-up token of a reporter, and finds the person in the directory. No token is the public, as is a scheme without one. A token
 * that was verified is taken as such for a minute and not past its expiry; the directory is asked anew.
 */
export function createWhoIsAsking(options: {
  issuer: string;
  audience: string;
  followUpKeys: JSONWebKeySet;
  directory(): Directory;
}): (authorization: string | undefined) => Promise<Asking> {
  const { issuer, audience, directory } = options;
  const followUpKeys = createLocalJWKSet(options.followUpKeys);
  let staffKeys: ReturnType<typeof createRemoteJWKSet> | null = null;
  const keysOfIssuer = async () => {
    if (staffKeys === null) {
      const discovery = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      const answer = await fetch(discovery, { signal: AbortSignal.timeout(3_000) });
      const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
      staffKeys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 3_000 });
    }
    return staffKeys;
  };

  const reporters = createVerifiedTokens<Asking>({ most: mostTokens, keptMs });
  const accounts = createVerifiedTokens<string>({ most: mostTokens, keptMs });
  const staffBy = viewersByDirectory();
  const staffOf = (account: string): Asking => {
    const viewer = staffBy(directory(), account);
    return viewer === null ? { refusal: 'ACCOUNT_NOT_KNOWN' } : { viewer };
  };

  return async (authorization) => {
    if (authorization === undefined || holdsNoCredentials.test(authorization))
      return { viewer: publicViewer };
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined) return { refusal: 'TOKEN_NOT_VALID' };
    const account = accounts.find(token);
    if (account !== null) return staffOf(account);
    const reporter = reporters.find(token);
    if (reporter !== null) return reporter;
    try {
      if (decodeJwt(token).iss === followUpIssuer) {
        const { payload } = await jwtVerify(token, followUpKeys, {
          issuer: followUpIssuer,
          audience: followUpAudience,
          algorithms: ['EdDSA'],
          requiredClaims: ['exp', 'sub'],
        });
        const asking = { viewer: reporterOf(payload) };
        reporters.keep(token, asking, payload.exp ?? 0);
        return asking;
      }
      const { payload } = await jwtVerify(token, await keysOfIssuer(), {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
      });
      accounts.keep(token, payload.sub ?? '', payload.exp ?? 0);
      return staffOf(payload.sub ?? '');
    } catch (cause) {
      const code = (cause as { code?: string }).code ?? '';
      const ours = !code.startsWith('ERR_J') || faultsOfProvider.includes(code);
      return { refusal: ours ? 'IDENTITY_PROVIDER_DOWN' : 'TOKEN_NOT_VALID' };
    }
  };
}

function reporterOf({ sub = '', codeGeneration, auth_time: openedAt }: JWTPayload): ReporterViewer {
  return {
    kind: 'reporter',
    reactionId: sub,
    ...(typeof codeGeneration === 'number' ? { codeGeneration } : {}),
    ...(typeof openedAt === 'number' ? { openedAt } : {}),
  };
}

// The keys did not come in time, or came with another status than 200.
const faultsOfProvider = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];

// The same object for the same person, as long as the directory is the same.
function viewersByDirectory(): (directory: Directory, account: string) => Viewer | null {
  const known = new WeakMap<Directory, Map<string, Viewer>>();
  return (directory, account) => {
    const viewers = known.get(directory) ?? new Map<string, Viewer>();
    known.set(directory, viewers);
    const viewer = viewers.get(account) ?? viewerOfStaff(directory, account);
    if (viewer !== null) viewers.set(account, viewer);
    return viewer;
  };
}
