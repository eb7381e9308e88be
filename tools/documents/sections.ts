/** The part of a document between its two marks, which is written by machine. */
export interface Section {
  file: string;
  name: string;
  content: string;
}

const marksOf = (name: string): [open: string, close: string] => [
  `<!-- ${name}: written by npm run documents -->`,
  `<!-- end of ${name} -->`,
];

/** A document with a section in its place; throws where the document has no place for it. */
export function withSection(document: string, { name, content }: Omit<Section, 'file'>): string {
  const [open, close] = marksOf(name);
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`No place for "${name}" between its two marks`);
  return `${document.slice(0, from + open.length)}\n\n${content.trim()}\n\n${document.slice(to)}`;
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
