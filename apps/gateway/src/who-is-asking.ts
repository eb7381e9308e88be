import { publicViewer, viewerOfStaff, type Viewer } from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JSONWebKeySet,
} from 'jose';

export type Asking =
  | { viewer: Viewer }
  | { refusal: 'TOKEN_NOT_VALID' | 'ACCOUNT_NOT_KNOWN' | 'IDENTITY_PROVIDER_DOWN' };

const followUpIssuer = 'klantreacties-intake';
const followUpAudience = 'klantreacties-gateway';
const algorithms = ['RS256', 'ES256', 'EdDSA', 'PS256'];

/**
 * Verifies an access token of staff (signature by the issuer's keys, issuer, audience, expiry) or a
 * follow-up token of a reporter, and finds the person in the directory. No token is the public.
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

  return async (authorization) => {
    if (authorization === undefined) return { viewer: publicViewer };
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (token === undefined) return { refusal: 'TOKEN_NOT_VALID' };
    try {
      if (decodeJwt(token).iss === followUpIssuer) {
        const { payload } = await jwtVerify(token, followUpKeys, {
          issuer: followUpIssuer,
          audience: followUpAudience,
          algorithms: ['EdDSA'],
        });
        return { viewer: { kind: 'reporter', reactionId: payload.sub ?? '' } };
      }
      const { payload } = await jwtVerify(token, await keysOfIssuer(), {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
      });
      const viewer = viewerOfStaff(directory(), payload.sub ?? '');
      return viewer === null ? { refusal: 'ACCOUNT_NOT_KNOWN' } : { viewer };
    } catch (cause) {
      const code = (cause as { code?: string }).code ?? '';
      const ours = !code.startsWith('ERR_J') || code === 'ERR_JWKS_TIMEOUT';
      return { refusal: ours ? 'IDENTITY_PROVIDER_DOWN' : 'TOKEN_NOT_VALID' };
    }
  };
}
