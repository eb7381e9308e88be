import * as aCase from './case.ts';
import { categories } from './category.ts';
import * as form from './form.ts';
import * as letter from './letter.ts';
import * as people from './people.ts';
import * as reaction from './reaction.ts';
import * as step from './step.ts';
import type { WordList } from './word-list.ts';

export * from './case.ts';
export * from './category.ts';
export * from './form.ts';
export * from './letter.ts';
export * from './people.ts';
export * from './reaction.ts';
export * from './step.ts';
export type { Choice, NameIn, Word, WordList } from './word-list.ts';
export { choicesOf, countedIn, wordIn } from './word-list.ts';

/** Every closed list, by what it is about. */
export const vocabulary: Readonly<Record<string, readonly WordList[]>> = {
  Reactions: Object.values(reaction),
  'People of a case': Object.values(people),
  'The case': [...Object.values(aCase), ...Object.values(step), categories],
  Letters: Object.values(letter),
  Forms: Object.values(form),
};
