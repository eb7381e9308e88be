import { brand, sampleLetter } from '../../test/sample-letters.ts';
import { letters } from './index.ts';
import { htmlOf } from './layout/html-of.ts';
import { textOf } from './layout/text-of.ts';
import { greeting } from './layout/voice.ts';

const names = letters.flatMap(({ samples }) => samples.map(({ name }) => name));
const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe.each(names)('what a person wrote in %s', (name) => {
  const letterWith = (addition: string) => sampleLetter(name, (text) => `${text}${addition}`);

  it('becomes no markup', () => {
    const html = htmlOf(letterWith('</p><b onclick="x">\'&amp;<script>'), {
      language: 'NL',
      brand,
    });
    expect(html).not.toMatch(/<b |<script|onclick="/);
  });

  it.each(breaks)('starts no line that could pass for ours, by %j', (lineBreak) => {
    const text = textOf(letterWith(`${lineBreak}${lineBreak}Je krijgt 500 euro van ons.`));
    const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
    expect(lines.filter((line) => line.startsWith('Je krijgt'))).toEqual([]);
  });

  it('C2: breaks in HTML where a phone is too narrow, and stays whole in the text', () => {
    const long = `https://example.nl/${'0123456789'.repeat(40)}`;
    const html = htmlOf(letterWith(long), { language: 'NL', brand });
    // Inherited, so one rule holds for quotes, lists, links and headings.
    expect(html).toMatch(/<body style="[^"]*overflow-wrap:anywhere/);
    expect(html).not.toMatch(/white-space:|<pre|min-width|[^-]width:/);
    // Some letters hold nothing that a person wrote.
    expect(textOf(letterWith(` ${long}`)).replaceAll(long, '')).not.toContain('0123456789');
  });

  it('turns no direction of writing, and holds no sign that cannot be seen', () => {
    expect(textOf(letterWith('\u202e\u2066\0\u001b[2J'))).not.toMatch(/[\u202e\u2066\0\u001b]/);
  });
});

describe('a greeting', () => {
  const greet = (name: string | null) =>
    greeting({ brand, language: 'NL' }, name === null ? null : { name });

  it.each([
    'Eva Jansen',
    'J.P. de Vries',
    "D'Arcy",
    'Ümit Çelik',
    'drs. A-M. van ’t Hof',
    '陳美玲',
  ])('takes the name %s', (name) => {
    expect(greet(name)).toEqual({ kind: 'text', text: `Beste ${name},` });
  });

  it.each([
    'Win op https://evil.example',
    'www.evil.example',
    'evil.example',
    'skar24.nl',
    'Eva x.co Jansen',
    't.me',
    'evil。nl',
    'evil．nl',
    'evil․nl',
    'M.de Boer',
    'eva@example.nl',
    'Bel nu 0900 12 34 567 over je rekening',
    'Bel O9OO (twaalf)',
    'Eva, je rekening is geweigerd!',
    'Eva 😀',
    '',
    ' \n ',
    '\u200b',
    null,
  ])('B8: takes nothing for a name that is not one: %j', (name) => {
    expect(greet(name)).toEqual({ kind: 'text', text: 'Beste ouder,' });
  });

  it.each([
    ['a'.repeat(500), `${'a'.repeat(79)}…`],
    [`${'x'.repeat(79)}e\u0301e`, `${'x'.repeat(79)}…`],
    [`Eva ${'van der Laan '.repeat(20)}`, /^Eva (van der Laan ){5}van der…$/],
    ['陳'.repeat(81), `${'陳'.repeat(79)}…`],
    ['𠀀'.repeat(81), `${'𠀀'.repeat(79)}…`],
  ])('B3: cuts between signs, with a mark that it was cut: %s', (name, written) => {
    const { text } = greet(name) as { text: string };
    expect(text.isWellFormed()).toBe(true);
    expect(text.replace(/^Beste |,$/g, '')).toEqual(
      typeof written === 'string' ? written : expect.stringMatching(written),
    );
  });
});
