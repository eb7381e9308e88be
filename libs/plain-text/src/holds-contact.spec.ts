import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { followUpCodeOf } from './follow-up-code.ts';
import { holdsContact } from './holds-contact.ts';
import { tidyText } from './tidy-text.ts';

describe('B4: a way to somebody', () => {
  it.each([
    ['a phone number', 'Bel 0612345678.'],
    ['one in groups', 'bel 06 12 34 56 78'],
    ['one with dots', '06.12.34.56.78'],
    ['one with commas', '06,12,34,56,78'],
    ['one with dashes', '06–1234—5678'],
    ['one sign at a time', '0 6 1 2 3 4 5 6 7 8'],
    ['one from abroad', '+32 470 12 34 56'],
    ['one with its country', '+31 (0)6 12345678'],
    ['one behind a number', 'groep 3 06 12345678'],
    ['one with an O for its 0', 'O6-12345678'],
    ['one that looks like years', '06 2025-2026'],
    ['one that looks like an amount', '€612345678'],
    ['one without a code of its place', 'bel 351 23 45'],
    ['a service number', '0900-1877'],
    ['one of another script', '٠٦١٢٣٤٥٦٧٨'],
    ['one of keycaps', '0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
    ['a mail address', 'mail eva@example.nl'],
    ['one with spaces', 'eva @ example.nl'],
    ['one in words', 'eva (at) example (punt) nl'],
    ['one in words alone', 'eva punt b at example punt nl'],
    ['one in English words', 'eva at example dot com'],
    ['one with a tail', 'eva apestaart example'],
    ['an account', 'zie @eva'],
    ['a link', 'https://example.nl/eva'],
    ['one without a scheme', 'zie skar24.nl'],
    ['a short one', 'zie x.co of t.me'],
    ['one with capitals', 'zie Skar24.Nl'],
    ['one with an ideographic dot', 'evil。nl'],
    ['one with a full-width dot', 'evil．nl'],
    ['one with a broken dot', 'evil [.] nl'],
    ['one of another script', 'пример.рф'],
    ['one by its xn--', 'a.xn--p1ai'],
    ['www alone', 'www skar nl'],
    ['a street with number and postcode', 'Dorpsstraat 12, 6811 AB Arnhem'],
    ['the same in small letters', 'dorpsstraat 12 6811 ab arnhem'],
    ['a street with a number', 'Wonen op de Dorpsstraat 12a is fijn.'],
    ['one with nr.', 'Aan de Kerkweg nr. 7 was het druk.'],
    ['one with its number in words', 'De Dorpsstraat, huisnummer 12 b was dicht.'],
    ['one in small letters with nr', 'aan de kerkweg nr 7.'],
    ['a postcode', 'postcode 6811AB'],
    ['one in small letters', 'op 6811ab'],
    ['a post box', 'Postbus 12'],
    ['a number of a reaction', 'SKAR-2026-000123'],
    ['one as it is typed', 'skar 2O26 OOOl23'],
    ['one written on', 'KOREIN2026000123'],
    ['the id of a case', '7B9C2C58-7A52-4C55-8E5E-9D8C4D4E2F11'],
  ])('is %s: %s', (_, text) => {
    expect(holdsContact(text)).toBe(true);
  });

  it.each([
    '',
    'Het bericht over de opvang kwam te laat.',
    'Wij vinden de klacht deels gegrond (Wko art. 1.57b(2)e).',
    'Op 20-11-2026 om 13.00 uur belde de locatie.',
    'Open van 09.00-12.30, 13 kinderen, en van 8:00 - 18:30 uur.',
    'In schooljaar 2025-2026 waren er 12 kinderen.',
    'In 2025 en 2026 speelde dit ook.',
    'Er is € 1.250.000,00 betaald, 1.250.000 euro dus.',
    'De moeder was te laat.Ouder belde.',
    'Op het schoolplein 2 kinderen, onderweg 3.',
    'Op dit punt de regels; dat punt is nieuw, het kind at brood.',
    'Op de weg, 2 keer, en op weg naar nummer 1 van de lijst.',
    'Verbetering 3: beter bellen, b.v. en o.a. en i.v.m. ziekte.',
    'Ongeveer 10% van 1200 kg, groep 1, 2 en 3.',
    'Op 1/12 en 2/12 om 9:00, en 2026-11-20.',
    'Deze werd door haar e gezegd.',
    '很好。谢谢',
  ])('is not in %j', (text) => {
    expect(holdsContact(text)).toBe(false);
  });

  const sentence = (written: string) => `De ouder gaf ${written} door, en hoorde niets.`;

  it('is a phone number in any grouping', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0', '–', '/', ' - ');
    const start = fc.constantFrom('06', '+316', '+31 (0)6', '00316', '0031 6', '6', '(06)');
    const digits = fc.array(fc.stringMatching(/^[1-9]{2}$/), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(start, digits, gap, wrapping, (begin, rest, between, around) => {
        const number = around + [begin, ...rest].join(between) + around;
        expect([number, holdsContact(sentence(number))]).toEqual([number, true]);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('is each mail address, link and number of ours', () => {
    const host = fc.stringMatching(/^[a-z0-9]{1,12}\.(nl|com|eu|[a-z]{2,6})$/);
    const number = fc.stringMatching(/^(SKAR|korein|KLUPPLUZ)[ -]?20[0-9]{2}[ -]?[0-9]{6,9}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          host,
          host.map((one) => `eva@${one}`),
          number,
        ),
        (written) => {
          expect([written, holdsContact(sentence(written))]).toEqual([written, true]);
        },
      ),
      runs,
    );
  });

  it('is each follow-up code that has a digit', () => {
    const secret = fc.uint8Array({ minLength: 10, maxLength: 10 });
    const gap = fc.constantFrom('', ' ', '-', '–', ' - ');
    fc.assert(
      fc.property(secret, gap, (bytes, between) => {
        const code = followUpCodeOf(bytes);
        fc.pre(/\d/.test(code));
        expect(holdsContact(sentence(code.replaceAll('-', between)))).toBe(true);
      }),
      runs,
    );
  });

  it('is never missed where signs that nobody sees are put between', () => {
    const unseen = fc.constantFrom('\u200b', '\u2060', '\u00ad', '\ufe0f', '\u202e', '\u200d');
    const contact = fc.constantFrom(
      '0612345678',
      'eva@example.nl',
      'skar24.nl',
      'SKAR-2026-000123',
    );
    fc.assert(
      fc.property(contact, unseen, (written, sign) => {
        expect(holdsContact(sentence([...written].join(sign)))).toBe(true);
      }),
      runs,
    );
  });

  it('is found in a text where it is found in the tidied one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(holdsContact(tidyText(text))).toBe(holdsContact(text));
      }),
      { ...runs, numRuns: 1_000 },
    );
  });

  it.each([
    ['1', true],
    ['1.', true],
    ['a', false],
    ['a.', false],
    ['1 ', true],
    ['Aa-', false],
    ['0000-', true],
    ['é ', false],
    ['12.34 - ', false],
    ['€1', false],
    ['straat ', false],
    ['\u200b', false],
  ])(
    'is looked for in 100,000 times %j in time that grows with its length alone',
    (part, found) => {
      const text = part.repeat(100_000);
      const before = process.cpuUsage();
      expect(holdsContact(text)).toBe(found);
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    },
  );
});
