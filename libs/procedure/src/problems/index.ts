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
