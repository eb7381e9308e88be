import type { InLanguages } from '../../language.ts';

/** What stands on the work list beside what the graph gives. */
export const workListWords: InLanguages<{ title: string }> = {
  NL: { title: 'Werkvoorraad' },
  EN: { title: 'Work list' },
};
