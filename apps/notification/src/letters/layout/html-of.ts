import type { Brand } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { linesOf, type Block, type Letter } from './blocks.ts';

const ink = '#1c1c28';
const usualColour = '#174a7c';
const paragraph = 'margin:0 0 16px';
// The colour of a brand is chosen to stand out against white, so in the dark it stays on buttons and the edge alone.
const inTheDark =
  '@media (prefers-color-scheme:dark){body{background:#16161d!important;color:#ececf1!important}main{background:#22222b!important}h1,a{color:#a9c8f5!important}a.button{color:#fff!important}}';

/** The letter as one HTML page in the colour of its brand: the words of the text, readable without styles, nothing from outside. */
export function htmlOf(
  letter: Letter,
  { language, brand }: { language: Language; brand: Pick<Brand, 'name' | 'colour'> },
): string {
  const { colour: accent = usualColour } = brand;
  const subject = escape(letter.subject);
  return `<!doctype html>
<html lang="${language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>${inTheDark}</style>
</head>
<body style="margin:0;padding:24px 16px;background:#f2f1ee;color:${ink};font:16px/1.5 Verdana,Arial,sans-serif;overflow-wrap:anywhere;word-break:break-word">
<main style="max-width:36em;margin:0 auto;padding:24px;background:#fff;border-top:4px solid ${accent}">
<h1 style="margin:0 0 24px;font-size:22px;line-height:1.3;color:${accent}">${escape(brand.name)}</h1>
${letter.blocks.map((block) => markupOf(block, accent)).join('\n')}
</main>
</body>
</html>
`;
}

function markupOf(block: Block, accent: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3">${escape(block.text)}</h2>`;
    case 'text':
      return `<p style="${paragraph}">${lined(block.text)}</p>`;
    case 'quote':
      return `<blockquote style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid #b9b6ad">${lined(block.text)}</blockquote>`;
    case 'list':
      return `<ul style="${paragraph};padding-left:24px">${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'link':
      return `<p style="${paragraph}"><a href="${escape(block.url)}" style="color:${accent}">${escape(block.label)}</a></p>`;
    case 'button':
      return `<p style="${paragraph}"><a class="button" href="${escape(block.url)}" style="display:inline-block;padding:12px 20px;background:${accent};color:#fff;font-weight:bold;text-decoration:none;border-radius:4px">${escape(block.label)}</a></p>`;
  }
}

function lined(content: string): string {
  return linesOf(content).map(escape).join('<br>');
}

function escape(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
