import { OpenFollowUpPageDocument, type OpenFollowUpPageMutation } from '@klantreacties/operations';
import type { Problem } from '../form/fields.ts';
import type { AskGraph } from '../graph.ts';
import type { Language } from '../language.ts';
import type { Cookies, SealedCookie } from './sealed-cookies.ts';

/** One reaction that this browser follows, whose number and code were given at `openedAt`. */
export interface FollowUpSession {
  number: string;
  /** Holds for a quarter of an hour, and is renewed while the page is used. */
  token: string;
  /** Epoch milliseconds. */
  openedAt: number;
}

export type Opened = Extract<
  OpenFollowUpPageMutation['openFollowUp'],
  { __typename: 'FollowUpOpened' }
>;

const eightHoursMs = 8 * 60 * 60_000;
const followUp: SealedCookie<FollowUpSession> = {
  name: 'volgen',
  maxAgeSeconds: eightHoursMs / 1_000,
};

/** What this browser follows; null where it follows nothing, and once eight hours are over. */
export async function sessionOf(cookies: Cookies, now: number): Promise<FollowUpSession | null> {
  const session = await cookies.read(followUp);
  return session !== null && now - session.openedAt < eightHoursMs ? session : null;
}

export const keepSession = (cookies: Cookies, session: FollowUpSession): Promise<void> =>
  cookies.write(followUp, session);

export const endSession = (cookies: Cookies): void => cookies.clear(followUp);

/** Opens a reaction with number and code. Throws a GraphFailed where the graph does not answer. */
export async function openWith(
  ask: AskGraph,
  input: { number: string; code: string },
  language: Language,
): Promise<{ opened: Opened } | { problems: readonly Problem[] }> {
  const { data } = await ask(OpenFollowUpPageDocument, { input }, { language });
  const { openFollowUp: said } = data;
  return said.__typename === 'Refusal' ? { problems: said.problems } : { opened: said };
}

/** What to keep of a reaction that was just opened. */
export const sessionFrom = ({ token, receipt }: Opened, now: number): FollowUpSession => ({
  number: receipt.number,
  token,
  openedAt: now,
});
