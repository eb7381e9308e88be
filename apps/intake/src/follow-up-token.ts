import { importJWK, SignJWT, type JWK } from 'jose';

const lifetimeMs = 15 * 60_000;
const renewedForMs = 8 * 60 * 60_000;

/** A token holds no longer than the code that opened it, whose generation it carries. */
export async function createFollowUpSigner(key: JWK & { kid: string }) {
  const signingKey = await importJWK(key, 'EdDSA');
  const sign = async (
    reactionId: string,
    codeGeneration: number,
    openedAt: number,
    until: Date,
  ) => {
    const token = await new SignJWT({ codeGeneration, auth_time: openedAt })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setSubject(reactionId)
      .setIssuer('klantreacties-intake')
      .setAudience('klantreacties-gateway')
      .setExpirationTime(until)
      .sign(signingKey);
    return { token, expiresAt: until };
  };
  return {
    open(reactionId: string, codeGeneration: number) {
      const now = wallTime();
      const until = new Date(now + lifetimeMs);
      return sign(reactionId, codeGeneration, Math.floor(now / 1_000), until);
    },
    async renew(reactionId: string, codeGeneration: number, openedAt: number) {
      const now = wallTime();
      const until = Math.min(now + lifetimeMs, openedAt * 1_000 + renewedForMs);
      return until <= now ? null : sign(reactionId, codeGeneration, openedAt, new Date(until));
    },
  };
}

// Tokens keep wall time, not the business clock.
const wallTime = () => performance.timeOrigin + performance.now();
