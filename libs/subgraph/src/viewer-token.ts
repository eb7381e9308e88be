import {
  createLocalJWKSet,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import type { Viewer } from '@klantreacties/access';
import { createVerifiedTokens } from './verified-tokens.ts';

const issuer = 'klantreacties-gateway';
const audience = 'klantreacties-subgraphs';
const lifetimeSeconds = 60;
const signedAnewAfterMs = 30_000;
const mostViewers = 1_000;

/** The header in which the gateway says to a subgraph who is asking. */
export const viewerHeader = 'x-viewer';

/**
 * Signs viewers for subgraphs (RFC 7519, EdDSA); a token holds for one minute. The same viewer object
 * gets the same token for half of that time.
 */
export async function createViewerSigner(
  key: JWK & { kid: string },
): Promise<(viewer: Viewer) => Promise<string>> {
  const signingKey = await importJWK(key, 'EdDSA');
  const signed = new WeakMap<Viewer, { token: Promise<string>; until: number }>();
  const sign = (viewer: Viewer) =>
    new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(signingKey);
  return (viewer) => {
    const now = performance.now();
    const before = signed.get(viewer);
    if (before !== undefined && now < before.until) return before.token;
    const token = sign(viewer);
    signed.set(viewer, { token, until: now + signedAnewAfterMs });
    token.catch(() => signed.delete(viewer));
    return token;
  };
}

/** Reads a viewer token; null when it is missing, forged, expired or for someone else. */
export function createViewerReader(
  keys: JSONWebKeySet,
): (token: string | undefined) => Promise<Viewer | null> {
  const keySet = createLocalJWKSet(keys);
  const verified = createVerifiedTokens<Viewer>({
    most: mostViewers,
    keptMs: lifetimeSeconds * 1_000,
  });
  return async (token) => {
    if (token === undefined) return null;
    const before = verified.find(token);
    if (before !== null) return before;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp'],
      });
      const viewer = payload['viewer'] as Viewer;
      verified.keep(token, viewer, payload.exp ?? 0);
      return viewer;
    } catch {
      return null;
    }
  };
}
