import type { Language } from '../language.ts';
import { createPublicAnswers } from '../public-answers.ts';
import type { AskAsStaff } from './staff.ts';

const kept = createPublicAnswers();

/** The graph for what it tells all staff alike, as the directory and the forms of commands: asked once a minute for everybody. */
export function forAllStaff(ask: AskAsStaff, language: Language): AskAsStaff {
  const askOnce = kept((document, variables) => ask(document, variables));
  return (document, variables) => askOnce(document, variables, { language });
}
