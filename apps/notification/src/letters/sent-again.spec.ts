import { brand, sampleLetters } from '../../test/sample-letters.ts';
import { htmlOf } from './layout/html-of.ts';
import { textOf } from './layout/text-of.ts';
import { markedAsSentAgain } from './sent-again.ts';

const lines = {
  NL: 'Deze brief is van 13 november 2026. We sturen hem op 20 november 2026 opnieuw. Werkt iemand die hierin staat niet meer bij ons? Bel dan 026 000 00 01.',
  EN: 'This letter is of 13 November 2026. We send it again on 20 November 2026. Does somebody named in it no longer work here? Then call 026 000 00 01.',
};
const on = { phone: '026 000 00 01', writtenOn: '2026-11-13', sentOn: '2026-11-20' };

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

  it('A14: names no phone where the brand is gone from the directory', () => {
    const words = { text: 'a', html: '<p>a</p>' };
    const again = markedAsSentAgain(words, { language: 'NL', ...on, phone: null });
    expect(again.text).toBe(
      'Deze brief is van 13 november 2026. We sturen hem op 20 november 2026 opnieuw.\n\na',
    );
  });
});
