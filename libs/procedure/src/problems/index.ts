import type { Language } from '../vocabulary/index.ts';
import { actingProblems } from './acting-problems.ts';
import { givenProblems } from './given-problems.ts';
import { reporterProblems } from './reporter-problems.ts';
import { sharedProblems } from './shared-problems.ts';

/** Every reason for which intake takes nothing in, in the words that a reporter reads. */
export const formProblems = { ...reporterProblems, ...sharedProblems };

export type FormProblemCode = keyof typeof formProblems;

/** Every reason for which case-handling changes nothing, in the words that staff read. */
export const caseProblems = { ...actingProblems, ...givenProblems, ...sharedProblems };

export type CaseProblemCode = keyof typeof caseProblems;

/** Every code that the graph answers, each with one text: a service gives its own codes alone. */
export const problems = { ...formProblems, ...caseProblems };

export type ProblemCode = keyof typeof problems;

/** A code with what a reader of a language is told of it. */
export interface ToldProblem<Code extends ProblemCode = ProblemCode> {
  code: Code;
  message: string;
}

/** A problem as a reader of a language is told it; of a text that is too long with how many signs it may have. */
export const told = <Code extends ProblemCode>(
  code: Code,
  language: Language,
  atMost: number | null = null,
): ToldProblem<Code> => {
  const message = problems[code][language];
  if (atMost === null || !isTooLong(code)) return { code, message };
  return { code, message: message.replace(/\.$/, `: ${signs[language](atMost)}.`) };
};

const isTooLong = (code: ProblemCode) => code === 'TOO_LONG' || code === 'TEXT_TOO_LONG';
const signs: Record<Language, (atMost: number) => string> = {
  NL: (atMost) => `hoogstens ${atMost.toLocaleString('nl-NL')} tekens`,
  EN: (atMost) => `at most ${atMost.toLocaleString('en-GB')} characters`,
};

/** The path of a field in its form, from its place in what was filled in: `points[].reasons` for `points.0.reasons`. */
export const pathOfField = (field: string): string => field.replaceAll(/\.\d+\./g, '[].');
