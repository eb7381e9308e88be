import { audiences } from '@klantreacties/procedure';
import type { LetterDefinition } from '../../apps/notification/src/letters/define-letter.ts';
import { table } from './sections.ts';

/** The letters as a table: code, name, the fact it goes out on and to whom. */
export const lettersTable = (letters: readonly LetterDefinition[]): string =>
  table(
    ['Code', 'Name', 'On', 'To'],
    letters.map(({ code, name, on, audience, copies = [] }) => {
      const to = [audience, ...copies.map((copy) => copy.audience)].map(
        (one) => audiences.words[one].en,
      );
      return [code, name, `\`${on.owner}.${on.name}\``, to.join('; a copy to ')];
    }),
  );
