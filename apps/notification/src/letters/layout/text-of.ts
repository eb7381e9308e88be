import { linesOf, type Letter } from './blocks.ts';

/** The letter as plain text; each line that a person wrote starts with a mark, so that none can pass for ours. */
export function textOf({ blocks }: Letter): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => `- ${item}`).join('\n');
      case 'link':
      case 'button':
        return `${block.label}: ${block.url}`;
      case 'quote':
        return linesOf(block.text)
          .map((line) => `> ${line}`.trimEnd())
          .join('\n');
      default:
        return block.text;
    }
  });
  return `${parts.join('\n\n')}\n`;
}
