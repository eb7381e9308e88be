import { audiences } from '@klantreacties/procedure';
import type { LetterDefinition } from '../../apps/notification/src/letters/define-letter.ts';

const begin = '<!-- npm run letters writes from here -->';
const end = '<!-- to here -->';

/** The letters as a table in Markdown: code, name, the fact it goes out on and to whom. */
export function lettersTable(letters: readonly LetterDefinition[]): string {
  const rows = letters.map(({ code, name, on, audience, copies = [] }) => {
    const to = [audience, ...copies.map((copy) => copy.audience)].map(
      (one) => audiences.words[one].en,
    );
    return [code, name, `\`${on.owner}.${on.name}\``, to.join('; a copy to ')];
  });
  return [['Code', 'Name', 'On', 'To'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A document with its table of letters made anew; throws where it has no place for one. */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no line ${begin} before ${end}`);
  return `${document.slice(0, from)}${begin}\n\n${table}\n\n${document.slice(to)}`;
}
