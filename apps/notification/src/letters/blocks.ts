import type { Language } from '@klantreacties/procedure';

/** A letter before it is text or HTML: plain strings, so that nothing a person wrote becomes markup. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'link'; label: string; url: string };

export interface Letter {
  subject: string;
  blocks: Block[];
}

export const text = (content: string): Block => ({ kind: 'text', text: content });
export const quote = (content: string): Block => ({ kind: 'quote', text: content });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });

const months: Record<Language, string[]> = {
  NL: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  EN: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** `2026-11-20` as "20 november 2026". */
export function longDate(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[language][(month ?? 1) - 1]} ${year}`;
}

/** The letter as plain text. */
export function textOf({ blocks }: Letter): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
    if (block.kind === 'link') return `${block.label}: ${block.url}`;
    return block.kind === 'quote' ? block.text.replaceAll(/^/gm, '> ') : block.text;
  });
  return `${parts.join('\n\n')}\n`;
}

/** The letter as one HTML page without anything from outside. */
export function htmlOf({ subject, blocks }: Letter, language: Language): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'list')
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    if (block.kind === 'link')
      return `<p><a href="${escape(block.url)}">${escape(block.label)}</a></p>`;
    const tag = block.kind === 'quote' ? 'blockquote' : 'p';
    return `<${tag}>${escape(block.text).replaceAll('\n', '<br>')}</${tag}>`;
  });
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">
${parts.join('\n')}
</body></html>
`;
}

function escape(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
