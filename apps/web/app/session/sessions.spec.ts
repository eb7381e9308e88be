import { randomBytes } from 'node:crypto';
import { keepSession, sessionOf } from './follow-up-session.ts';
import { keepReceipt, keepsCookies, markBrowser, receiptKept } from './receipts.ts';
import { createSealedCookies } from './sealed-cookies.ts';

const cookies = () =>
  createSealedCookies({
    keys: { current: 'a', keys: { a: randomBytes(32) } },
    secure: false,
  })(undefined, () => undefined);
const at = 1_796_000_000_000;
const hours = (count: number) => at + count * 3_600_000;
const receipt = (form: string) => ({
  form,
  number: 'SKAR-2026-000123',
  code: '6ADH-902P',
  lostCode: 'Bewaar deze code goed.',
  language: 'NL' as const,
  sentAt: at,
});

describe('receipts that a browser keeps', () => {
  it('are those of the last five forms, each for a day', async () => {
    const mine = cookies();
    for (const form of ['a', 'b', 'c', 'd', 'e', 'f']) await keepReceipt(mine, receipt(form));
    expect(await receiptKept(mine, 'a', at)).toBeNull();
    expect(await receiptKept(mine, 'f', hours(23))).toEqual(receipt('f'));
    expect(await receiptKept(mine, 'b', hours(24))).toBeNull();
    expect(await receiptKept(mine, 'g', at)).toBeNull();
  });

  it('are relied on once the browser has shown that it keeps cookies', async () => {
    const mine = cookies();
    expect(await keepsCookies(mine)).toBe(false);
    await markBrowser(mine);
    expect(await keepsCookies(mine)).toBe(true);
  });
});

it('a follow-up that is used ends eight hours after number and code were given', async () => {
  const mine = cookies();
  const session = { number: 'SKAR-2026-000123', token: 'first', openedAt: at };
  await keepSession(mine, session);
  await keepSession(mine, { ...session, token: 'renewed' });
  expect(await sessionOf(mine, hours(8) - 1)).toMatchObject({ token: 'renewed' });
  expect(await sessionOf(mine, hours(8))).toBeNull();
});
