import {
  createLocalJWKSet,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import type { Viewer } from '@klantreacties/access';

const issuer = 'klantreacties-gateway';
const audience = 'klantreacties-subgraphs';
const lifetimeSeconds = 60;

/** The header in which the gateway tells a subgraph who is asking. */
export const viewerHeader = 'x-viewer';

/** Signs viewers for subgraphs (RFC 7519, EdDSA); a token holds for one minute. */
export async function createViewerSigner(
  key: JWK & { kid: string },
): Promise<(viewer: Viewer) => Promise<string>> {
  const signingKey = await importJWK(key, 'EdDSA');
  return (viewer) =>
    new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(signingKey);
}

/** Reads a viewer token; null when it is missing, forged, expired or for someone else. */
export function createViewerReader(
  keys: JSONWebKeySet,
): (token: string | undefined) => Promise<Viewer | null> {
  const keySet = createLocalJWKSet(keys);
  return async (token) => {
    if (token === undefined) return null;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        audience,
        algorithms: ['EdDSA'],
      });
      return payload['viewer'] as Viewer;
    } catch {
      return null;
    }
  };
}
