import { beforeActing } from './before-acting.ts';
import { doing } from './doing.ts';
import { doingOfTwo } from './doing-of-two.ts';
import { readingBeside } from './reading-beside.ts';
import { readingLetters } from './reading-letters.ts';
import { reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** Every rule that is turned off in turn. A new one is a line of one of these files. */
export const rules: readonly Rule[] = [
  ...reading,
  ...readingBeside,
  ...readingLetters,
  ...beforeActing,
  ...doing,
  ...doingOfTwo,
];
