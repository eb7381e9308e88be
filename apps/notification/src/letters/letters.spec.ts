import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { letterCodes } from '@klantreacties/procedure';
import { brand, sampleLetters } from '../../test/sample-letters.ts';
import { letters } from './index.ts';
import type { Block } from './layout/blocks.ts';
import { htmlOf } from './layout/html-of.ts';
import { textOf } from './layout/text-of.ts';

const samples = sampleLetters();
const goldens = new URL('./goldens/', import.meta.url);
const fileOf = ({ name, language }: { name: string; language: string }) =>
  `${name}.${language.toLowerCase()}`;

function expectGolden(file: string, content: string): void {
  const golden = new URL(file, goldens);
  if (process.env['UPDATE_GOLDENS'] === 'true') writeFileSync(golden, content);
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

describe('the list of letters', () => {
  it('has every file of a letter, and no other', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^[en]\d\d-.*\.ts$/.test(file));
    expect(letters).toHaveLength(files.length);
    const codes = letters.map(({ code }) => code.toLowerCase());
    expect(codes.sort()).toEqual(files.map((file) => file.slice(0, 3)).sort());
  });

  it('has a letter for every code', () => {
    const codes = new Set(letters.map(({ code }) => code));
    expect([...codes].sort()).toEqual([...letterCodes.names].sort());
  });

  it('has a sample for every golden, by a name of its own that begins with the code', () => {
    const files = samples.flatMap((sample) => [`${fileOf(sample)}.txt`, `${fileOf(sample)}.html`]);
    expect(readdirSync(goldens).sort()).toEqual(files.sort());
    for (const { code, samples } of letters) {
      expect(samples.length).toBeGreaterThan(0);
      for (const { name } of samples) expect(name.split('-')[0]).toBe(code);
    }
  });
});

describe.each(samples)('letter $name in $language', ({ name, language, letter }) => {
  const asText = textOf(letter);
  const asHtml = htmlOf(letter, { language, brand });

  it('is word for word its golden', () => {
    const file = fileOf({ name, language });
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
    expect(asHtml).not.toMatch(/<(img|script|link|iframe|form)|src=|url\(|@import/i);
  });
});
