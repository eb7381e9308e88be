import type { Rule } from './rule.ts';

const letters = 'apps/notification/src/graphql/readable-letters.ts';
const spec = 'apps/notification/src/graphql/readable-letters.spec.ts';

/** What notification asks for itself before it shows a letter. */
export const readingLetters: readonly Rule[] = [
  {
    name: 'Letters of a case are for who has its pass',
    file: 'apps/notification/src/graphql/letters-resolver.ts',
    text: 'if (id === null || readers === null) return null;',
    off: 'if (id === null) return null;',
  },
  {
    name: 'A reporter reads the letters of their own reaction alone',
    file: letters,
    text: "viewer.kind !== 'reporter' || viewer.reactionId !== id",
    off: "viewer.kind !== 'reporter'",
  },
  {
    name: 'Who is shut out reads no letter, whatever pass they have',
    file: letters,
    text: "viewer.kind !== 'staff' || readership.isShutOut(viewer.id)",
    off: "viewer.kind !== 'staff'",
    spec,
  },
  {
    name: 'Letters of a restricted case are for who may read one, whatever pass they have',
    file: letters,
    text: 'if (isRestricted && !readRightOf(viewer).restricted) return null;',
    off: '',
    spec,
  },
  {
    name: 'Letters that tell who reads a case are for who may say that',
    file: letters,
    text: '.filter(({ audience }) => readsWhatIsFor(readersOfLetter(audience), readers))',
    off: '',
    spec,
  },
];
