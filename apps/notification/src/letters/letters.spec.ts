import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '@klantreacties/procedure';
import { brand, parentLetters, staffLetters } from '../../test/sample-letters.ts';
import type { Block, Letter } from './layout/blocks.ts';
import { htmlOf } from './layout/html-of.ts';
import { textOf } from './layout/text-of.ts';

const letters: [name: string, language: Language, letter: Letter][] = [
  ...(['NL', 'EN'] as const).flatMap((language) =>
    Object.entries(parentLetters(language)).map(([name, letter]): [string, Language, Letter] => [
      name,
      language,
      letter,
    ]),
  ),
  ...Object.entries(staffLetters()).map(([name, letter]): [string, Language, Letter] => [
    name,
    'NL',
    letter,
  ]),
];

function expectGolden(file: string, content: string): void {
  const golden = new URL(`./goldens/${file}`, import.meta.url);
  if (process.env['UPDATE_GOLDENS'] === 'true') writeFileSync(golden, content);
  expect(existsSync(golden)).toBe(true);
  expect(content).toBe(readFileSync(golden, 'utf8'));
}

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'list') return block.items;
  return block.kind === 'link' || block.kind === 'button'
    ? [block.label, block.url]
    : block.text.split('\n');
};

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each(letters)('letter %s in %s', (name, language, letter) => {
  const asText = textOf(letter);
  const asHtml = htmlOf(letter, { language, brand: brand.name });

  it('is word for word its golden', () => {
    const file = `${name}.${language.toLowerCase()}`;
    expectGolden(`${file}.txt`, `${letter.subject}\n\n${asText}`);
    expectGolden(`${file}.html`, asHtml);
  });

  it('says the same in text and in HTML', () => {
    for (const words of letter.blocks.flatMap(wordsOf)) {
      expect(asText).toContain(words);
      expect(plain(asHtml)).toContain(words);
    }
  });

  it('has a language, a title, the brand as its only main heading, and nothing from outside', () => {
    expect(asHtml).toContain(`<html lang="${language.toLowerCase()}">`);
    expect(asHtml.match(/<h1/g)).toHaveLength(1);
    expect(asHtml).toContain(`>${brand.name}</h1>`);
    expect(asHtml).toMatch(/<title>[^<]+<\/title>/);
    expect(asHtml).not.toMatch(/<(img|script|link|iframe|form|style)|src=|url\(/i);
  });
});
