import { randomUUID } from 'node:crypto';
import {
  FollowUpFormsDocument,
  FollowUpPageDocument,
  type FollowUpPageQuery,
} from '@klantreacties/operations';
import type { RouterContextProvider } from 'react-router';
import { failureOf, type Failure } from '../graph.ts';
import type { Language } from '../language.ts';
import { clockContext, cookiesContext, graphContext, publicContext } from '../page-context.ts';
import { endSession, keepSession, sessionOf } from '../session/follow-up-session.ts';
import { answerForm, messageForm, type FollowUpFields } from './draft.ts';

/** What the page of the follow-up shows. */
export type FollowUpShown =
  | { at: 'ASK'; forms: FollowUpFields; ended: boolean }
  | OpenFollowUp
  | { at: 'FAILED'; why: Failure };

/** A reaction that can be read, with a key for each form beside it. */
export interface OpenFollowUp {
  at: 'OPEN';
  forms: FollowUpFields;
  followUp: FollowUpPageQuery['followUp'];
  partly: boolean;
  keys: Readonly<Record<string, string>>;
}

/** Reads the reaction that this browser follows, and renews its token; asks for number and code where it follows none. */
export async function readFollowUp(
  context: Readonly<RouterContextProvider>,
  language: Language,
): Promise<FollowUpShown> {
  const cookies = context.get(cookiesContext);
  const rules = await context
    .get(publicContext)(FollowUpFormsDocument, {}, { language })
    .catch(failureOf);
  if (typeof rules === 'string') return { at: 'FAILED', why: rules };
  const forms = rules.data.followUpForms;
  const session = await sessionOf(cookies, context.get(clockContext)().getTime());
  if (session === null) return { at: 'ASK', forms, ended: false };
  const asking = { language, token: session.token };
  const answer = await context.get(graphContext)(FollowUpPageDocument, {}, asking).catch(failureOf);
  if (answer === 'ENDED') {
    endSession(cookies);
    return { at: 'ASK', forms, ended: true };
  }
  if (typeof answer === 'string') return { at: 'FAILED', why: answer };
  const { followUp } = answer.data;
  if (followUp.renewedToken !== null)
    await keepSession(cookies, { ...session, token: followUp.renewedToken.token });
  // The browser keeps the token; nothing of the page needs it.
  const shown = { ...followUp, renewedToken: null };
  return { at: 'OPEN', forms, followUp: shown, partly: answer.partly, keys: keysFor(shown) };
}

const keysFor = ({ progress }: OpenFollowUp['followUp']): Record<string, string> => {
  const answers = (progress?.proposals ?? []).map(({ id }) => answerForm(id));
  return Object.fromEntries([messageForm, ...answers].map((form) => [form, randomUUID()]));
};
