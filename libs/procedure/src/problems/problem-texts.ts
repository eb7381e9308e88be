import type { Language } from '../vocabulary/index.ts';

/** Codes of problems, each with what a reader is told of it, in whole sentences. */
export type ProblemTexts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
