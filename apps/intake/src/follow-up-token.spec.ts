import { exportJWK, generateKeyPair, jwtVerify, type CryptoKey } from 'jose';
import { createFollowUpSigner } from './follow-up-token.ts';

const reactionId = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const hour = 3_600;
let tokens: Awaited<ReturnType<typeof createFollowUpSigner>>;
let publicKey: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  publicKey = pair.publicKey;
  tokens = await createFollowUpSigner({ ...(await exportJWK(pair.privateKey)), kid: 'a' });
});

const nowSeconds = () => (performance.timeOrigin + performance.now()) / 1_000;
const claimsOf = async (token: string) => (await jwtVerify(token, publicKey)).payload;

describe('a follow-up token', () => {
  it('holds for a quarter of an hour, and says which code opened it and when', async () => {
    const { token, expiresAt } = await tokens.open(reactionId, 2);
    const claims = await claimsOf(token);
    expect(claims).toMatchObject({ sub: reactionId, codeGeneration: 2 });
    expect(Math.abs(Number(claims['auth_time']) - nowSeconds())).toBeLessThan(5);
    expect(Math.abs(expiresAt.getTime() / 1_000 - nowSeconds() - hour / 4)).toBeLessThan(5);
  });

  it.each([
    [0, hour / 4],
    [7, hour / 4],
    [7.9, 0.1 * hour],
  ])('is renewed %s hours after it was opened, for %s seconds', async (hours, seconds) => {
    const openedAt = Math.floor(nowSeconds() - hours * hour);
    const { token, expiresAt } = (await tokens.renew(reactionId, 3, openedAt))!;
    expect(await claimsOf(token)).toMatchObject({ codeGeneration: 3, auth_time: openedAt });
    expect(Math.abs(expiresAt.getTime() / 1_000 - nowSeconds() - seconds)).toBeLessThan(5);
  });

  it.each([8, 9, 1_000])('is not renewed after %s hours', async (hours) => {
    const openedAt = Math.floor(nowSeconds() - hours * hour);
    expect(await tokens.renew(reactionId, 1, openedAt)).toBeNull();
  });
});
