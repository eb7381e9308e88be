import { randomUUID } from 'node:crypto';
import { RenewCodeDocument, RequestNewCodeDocument } from '@klantreacties/operations';
import type { Problem, Values } from '../form/fields.ts';
import { failureOf, type AskGraph } from '../graph.ts';
import type { Language } from '../language.ts';
import { formWords } from '../words/form.ts';
import { newCodeWords } from '../words/new-code.ts';

/** How far somebody is who lost a code. */
export type NewCodeStep =
  | { at: 'ASK'; values: Values; problems: readonly Problem[] }
  | { at: 'ASKED'; message: string }
  /** A link that was pasted: it is used by a press of a button, and counts once under its key. */
  | { at: 'READY'; token: string; key: string; problems: readonly Problem[] }
  | { at: 'DONE'; number: string; code: string };

// As letter E17 has it: behind the # of the address.
const link = /(?:^|nieuwe-code=)([\w-]{43})\s*$/;

/** Takes one post of the page of a new code. What the graph answers to a number and an address tells nobody whether they fit. */
export async function takeStep(
  ask: AskGraph,
  filledIn: URLSearchParams,
  language: Language,
): Promise<NewCodeStep> {
  const given = (name: string) => filledIn.get(name) ?? '';
  const failed = (cause: unknown) => ({
    problems: [{ field: null, label: null, message: formWords[language].lost[failureOf(cause)] }],
  });
  switch (given('step')) {
    case 'link': {
      const token = link.exec(given('link').trim())?.[1];
      const { label, wrong } = newCodeWords[language].link;
      return token === undefined
        ? {
            at: 'ASK',
            values: { link: given('link') },
            problems: [{ field: 'link', label, message: wrong }],
          }
        : { at: 'READY', token, key: randomUUID(), problems: [] };
    }
    case 'renew': {
      const [token, key] = [given('token'), given('key')];
      const input = { token, idempotencyKey: key };
      const said = await ask(RenewCodeDocument, { input }, { language }).then(
        ({ data }) => data.renewCode,
        failed,
      );
      if (!('problems' in said))
        return { at: 'DONE', number: said.number, code: said.followUpCode };
      const problems = said.problems.map(({ message }) => ({ field: null, label: null, message }));
      return { at: 'READY', token, key, problems };
    }
    default: {
      const values = { number: given('number'), email: given('email') };
      const said = await ask(RequestNewCodeDocument, { input: values }, { language }).then(
        ({ data }) => data.requestNewCode,
        failed,
      );
      return 'message' in said
        ? { at: 'ASKED', message: said.message }
        : { at: 'ASK', values, problems: said.problems };
    }
  }
}
