import { importJWK, SignJWT, type JWK } from 'jose';

const lifetimeMs = 15 * 60_000;

/**
 * Signs the token of one reaction's reporter for the gateway; valid for a quarter of an hour of wall time, and no longer
 * than the code that opened it, whose generation it carries.
 */
export async function createFollowUpSigner(key: JWK & { kid: string }) {
  const signingKey = await importJWK(key, 'EdDSA');
  return async (reactionId: string, codeGeneration: number) => {
    // Tokens keep wall time, not the business clock.
    const expiresAt = new Date(performance.timeOrigin + performance.now() + lifetimeMs);
    const token = await new SignJWT({ codeGeneration })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setSubject(reactionId)
      .setIssuer('klantreacties-intake')
      .setAudience('klantreacties-gateway')
      .setExpirationTime(expiresAt)
      .sign(signingKey);
    return { token, expiresAt };
  };
}
