import { createHash, randomBytes } from 'node:crypto';
import type { Language } from '../language.ts';
import type { Cookies, SealedCookie } from './sealed-cookies.ts';

/** What a browser keeps of a reaction that was sent; the text is asked of the graph. */
export interface KeptReceipt {
  /** The form that became this reaction, as its address names it. */
  form: string;
  number: string;
  code: string;
  /** Whether a lost code can be replaced, in the language in which it was sent. */
  lostCode: string;
  language: Language;
  /** Of what happened, as it was typed: `markOfText`. */
  text?: string;
  /** Epoch milliseconds. */
  sentAt: number;
}

const dayMs = 86_400_000;
const most = 5;
const receipts: SealedCookie<{ kept: KeptReceipt[] }> = {
  name: 'ontvangst',
  maxAgeSeconds: dayMs / 1_000,
};
const mark: SealedCookie<{ came: true }> = { name: 'onthoudt', maxAgeSeconds: dayMs / 1_000 };

/** The name of one form in its address: nobody guesses it, and it says nothing of who fills it in. */
export const newFormId = (): string => randomBytes(9).toString('base64url');

/** By which a text is known again, and not read. */
export const markOfText = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

/** Whether somebody wrote something else at the address of a form that was sent before, as in another tab. */
export const isOther = ({ text }: KeptReceipt, typed: string): boolean =>
  typed.trim() !== '' && text !== undefined && markOfText(typed) !== text;

/** Puts a mark in the browser by which is known, when a form is sent, whether this browser keeps cookies. */
export const markBrowser = (cookies: Cookies): Promise<void> => cookies.write(mark, { came: true });

export const keepsCookies = async (cookies: Cookies): Promise<boolean> =>
  (await cookies.read(mark)) !== null;

/** Keeps a receipt in the browser for a day, with the four before it. */
export async function keepReceipt(cookies: Cookies, receipt: KeptReceipt): Promise<void> {
  const kept = (await keptBy(cookies)).filter(({ form }) => form !== receipt.form);
  await cookies.write(receipts, { kept: [...kept, receipt].slice(-most) });
}

/** The receipt of a form that this browser sent in the last day. */
export const receiptKept = async (
  cookies: Cookies,
  form: string,
  now: number,
): Promise<KeptReceipt | null> =>
  (await keptBy(cookies)).find((one) => one.form === form && now - one.sentAt < dayMs) ?? null;

const keptBy = async (cookies: Cookies): Promise<KeptReceipt[]> =>
  (await cookies.read(receipts))?.kept ?? [];
