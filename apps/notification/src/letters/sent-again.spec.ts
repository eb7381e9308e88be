import { brand, sampleLetters } from '../../test/sample-letters.ts';
import { htmlOf } from './layout/html-of.ts';
import { textOf } from './layout/text-of.ts';
import { markedAsSentAgain } from './sent-again.ts';

const lines = {
  NL: 'Deze brief is van 13 november 2026. We sturen hem op 20 november 2026 opnieuw.',
  EN: 'This letter is of 13 November 2026. We send it again on 20 November 2026.',
};
const on = { writtenOn: '2026-11-13', sentOn: '2026-11-20' };

describe('a letter that goes out again', () => {
  it.each(sampleLetters((text) => `${text} $& </h1> $1`))(
    'C3: holds the words of $name in $language under the day of then',
    ({ letter, language }) => {
      const text = textOf(letter);
      const html = htmlOf(letter, { language, brand });
      const again = markedAsSentAgain({ text, html }, { language, ...on });
      expect(again.text).toBe(`${lines[language]}\n\n${text}`);
      const [before = '', after = ''] = again.html.split(
        `\n<p style="margin:0 0 16px"><strong>${lines[language]}</strong></p>`,
      );
      expect(before + after).toBe(html);
      expect(before.endsWith('</h1>')).toBe(true);
    },
  );

  it.each([
    ['<html><body class="x"><p>a</p></body></html>', '<html><body class="x">\n<p '],
    ['<p>a</p>', '\n<p '],
  ])('C3: has the line at the top of a page of another layout: %s', (html, start) => {
    const again = markedAsSentAgain({ text: 'a', html }, { language: 'NL', ...on });
    expect(again.html.startsWith(start)).toBe(true);
    expect(again.html.endsWith(html.slice(start.indexOf('\n')))).toBe(true);
  });
});
