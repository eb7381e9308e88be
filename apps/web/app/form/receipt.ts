import { GraphFailed, type AskGraph } from '../graph.ts';
import type { Language } from '../language.ts';
import {
  keepSession,
  openWith,
  sessionFrom,
  sessionOf,
  type Opened,
} from '../session/follow-up-session.ts';
import type { KeptReceipt } from '../session/receipts.ts';
import type { Cookies } from '../session/sealed-cookies.ts';

/** What a receipt shows. */
export interface ShownReceipt {
  number: string;
  /** Null once there is another code. */
  code: string | null;
  lostCode: { text: string; language: Language };
  /** Whether this browser can show it again. */
  kept: boolean;
  /** Null while the graph cannot give it. */
  whole: Whole | null;
}

type Whole = Pick<Opened['receipt'], 'text' | 'submittedAt' | 'nextSteps' | 'emergency'>;

interface Asked {
  ask: AskGraph;
  cookies: Cookies;
  language: Language;
  /** Epoch milliseconds. */
  now: number;
}

/** The receipt that a browser kept, whole where the graph answers. What was opened for it can be followed at once. */
export async function readReceipt(
  { number, code, ...kept }: KeptReceipt,
  { ask, cookies, language, now }: Asked,
): Promise<ShownReceipt> {
  const lostCode = { text: kept.lostCode, language: kept.language };
  const shown = { number, code, lostCode, kept: true, whole: null };
  const answer = await openWith(ask, { number, code }, language).catch(notAnswered);
  if (answer === null) return shown;
  if ('problems' in answer) return { ...shown, code: null };
  // Somebody may be writing about another reaction in another tab.
  if ((await sessionOf(cookies, now)) === null)
    await keepSession(cookies, sessionFrom(answer.opened, now));
  return { ...shown, whole: answer.opened.receipt };
}

function notAnswered(cause: unknown): null {
  if (cause instanceof GraphFailed) return null;
  throw cause;
}
