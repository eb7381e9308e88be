import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { asHeader } from '../domain/mail-header.ts';
import { htmlOf, textOf, type Letter } from './blocks.ts';
import {
  assignmentLetter,
  failedLetter,
  handlerLetter,
  judgmentLetter,
  measureLetter,
  newReactionLetter,
  progressLetter,
  proposalLetter,
  receiptLetter,
} from './letters.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const brand = parsed.directory.brands[0]!;
const dates = {
  ruleVersion: '2026-1',
  handlerKnownDueOn: '2026-11-20',
  proposalDueOn: '2026-12-04',
  settledDueOn: '2026-12-25',
};
const name = 'Eva <b>Jansen</b>';

const lettersIn = (language: Language): Record<string, Letter> => {
  const voice = { brand, language, number: 'SKAR-2026-000123' };
  return {
    E01: receiptLetter(voice, { name, receivedOn: '2026-11-13', dates, complaint: true }),
    E02: handlerLetter(voice, {
      name,
      dates,
      handler: {
        name: 'Sanne de Boer',
        function: 'vestigingsmanager',
        email: 'sanne.deboer@skar.example.nl',
        phone: '026 000 00 10',
      },
    }),
    E04: progressLetter(voice, {
      name,
      done: 'We hebben gebeld.',
      next: 'We praten met de groep.',
      nextMessageOn: '2026-11-27',
      reasonOfDelay: 'De leidster was ziek.',
    }),
    E05: proposalLetter(voice, {
      name,
      handlerName: 'Sanne de Boer',
      proposal: 'We bellen voortaan\nvoor 8 uur.',
      answerBy: '2026-11-27',
    }),
    E06: judgmentLetter(voice, {
      name,
      points: [
        { point: 'Geen bericht', finding: 'PARTLY_UPHELD', reasons: 'We belden te laat.' },
        { point: 'De toon', finding: 'NO_FINDING', reasons: 'We waren er niet bij.' },
      ],
      measures: [
        { description: 'Wij bellen voor 8 uur', owner: 'vestigingsmanager', dueOn: '2027-02-01' },
      ],
      noMeasuresReason: null,
      disputeUntil: '2027-11-13',
    }),
    E07: measureLetter(voice, {
      name,
      description: 'Wij bellen voor 8 uur',
      dueOn: '2027-03-01',
      reason: 'Er is een nieuwe groep.',
    }),
    'E07-done': measureLetter(voice, {
      name,
      description: 'Wij bellen voor 8 uur',
      realisedOn: '2027-01-20',
    }),
    N01: newReactionLetter(voice, {
      kind: 'COMPLAINT',
      location: 'De Linde',
      restricted: false,
      handlerKnownDueOn: '2026-11-20',
    }),
    'N01-restricted': newReactionLetter(voice, {
      kind: 'COMPLAINT',
      location: 'De Linde',
      restricted: true,
      handlerKnownDueOn: '2026-11-20',
    }),
    N02: assignmentLetter(voice, { name: 'Sanne de Boer', dates }),
    N11: failedLetter(voice, { letter: 'E02', code: 550 }),
  };
};

const mustContain: Record<string, string[]> = {
  E01: [
    'SKAR-2026-000123',
    '13 november 2026',
    '20 november 2026',
    '4 december 2026',
    '25 december 2026',
    brand.followUpUrl,
    brand.phone,
    brand.confidant.url,
    'Klachtenloket',
    'Geschillencommissie',
  ],
  E02: [
    'Sanne de Boer',
    'vestigingsmanager',
    'sanne.deboer@skar.example.nl',
    '026 000 00 10',
    'Wat gebeurt er nu?',
  ],
  E04: [
    'We hebben gebeld.',
    'We praten met de groep.',
    '27 november 2026',
    'De leidster was ziek.',
  ],
  E05: [
    'We bellen voortaan',
    brand.followUpUrl,
    '27 november 2026',
    'ja of nee',
    'iets bij schrijven',
  ],
  E06: [
    'deels gegrond',
    'We belden te laat.',
    'We waren er niet bij.',
    '1 februari 2027',
    'vestigingsmanager',
    'Ben je het niet eens',
    'Klachtenloket',
    'Geschillencommissie',
    '12 maanden',
    '13 november 2027',
    'bindend',
    'geen advocaat',
    'opnieuw',
  ],
  E07: ['Wij bellen voor 8 uur', '1 maart 2027', 'Er is een nieuwe groep.'],
  'E07-done': ['Wij bellen voor 8 uur', '20 januari 2027'],
  N01: ['klacht', 'Skar', 'De Linde', 'Ernst'],
  N02: [brand.followUpUrl, '25 december 2026', 'geheim', 'betrokken'],
};

describe.each(Object.keys(lettersIn('NL')))('letter %s', (code) => {
  const golden = (language: Language, kind: 'txt' | 'html', content: string) => {
    const file = new URL(`./goldens/${code}.${language.toLowerCase()}.${kind}`, import.meta.url);
    if (process.env['UPDATE_GOLDENS'] === 'true') writeFileSync(file, content);
    expect(existsSync(file)).toBe(true);
    expect(content).toBe(readFileSync(file, 'utf8'));
  };

  it('is word for word its golden, in Dutch and English, as text and as HTML', () => {
    for (const language of ['NL', 'EN'] as const) {
      const letter = lettersIn(language)[code]!;
      golden(language, 'txt', `${letter.subject}\n\n${textOf(letter)}`);
      golden(language, 'html', htmlOf(letter, language));
    }
  });

  it('contains what it must (domain.md section 12)', () => {
    const letter = lettersIn('NL')[code]!;
    const content = textOf(letter);
    for (const part of mustContain[code] ?? []) expect(content).toContain(part);
  });

  it('makes nothing that a person wrote into markup', () => {
    expect(htmlOf(lettersIn('NL')[code]!, 'NL')).not.toContain('<b>');
  });
});

describe('a restricted reaction', () => {
  it('is told to P&K by its number alone', () => {
    expect(textOf(lettersIn('NL')['N01-restricted']!)).not.toContain('De Linde');
  });
});

describe('a mail header', () => {
  it.each(['a\r\nBcc: x@example.nl', 'a\nb', 'a\rb', 'a\0b', 'a\u2028b'])('refuses %j', (value) => {
    expect(() => asHeader(value)).toThrow(TypeError);
  });
});
