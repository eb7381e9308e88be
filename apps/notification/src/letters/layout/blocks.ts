/** A letter before it is text or HTML: plain strings, so that nothing a person wrote becomes markup. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'button'; label: string; url: string };

export interface Letter {
  subject: string;
  blocks: Block[];
}

export const heading = (content: string): Block => ({ kind: 'heading', text: content });
export const text = (content: string): Block => ({ kind: 'text', text: content });
export const quote = (content: string): Block => ({ kind: 'quote', text: content });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url });

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
// Control signs and those that turn the direction of writing show one text and mean another.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a person wrote, fit to stand within a line of ours: it starts no line of its own. */
export function inline(written: string): string {
  return linesOf(written).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** What a person wrote, line by line, by every sign that a reader may show as the end of a line. */
export function linesOf(written: string): string[] {
  return written.split(lineBreak).map((line) => line.replaceAll('\t', ' ').replaceAll(unseen, ''));
}
