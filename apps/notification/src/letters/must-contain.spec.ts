import { brand, caseId, parentLetters, staffLetters } from '../../test/sample-letters.ts';
import type { Block, Letter } from './layout/blocks.ts';
import { textOf } from './layout/text-of.ts';

/** What a letter must contain by docs/domain.md section 12: the item, and its words in Dutch and English. */
type Item = [item: string, nl: string, en: string];

const same = (item: string, words: string): Item => [item, words, words];

const outside: Item[] = [
  [
    'Klachtenloket',
    'Klachtenloket Kinderopvang: gratis advies',
    'Klachtenloket Kinderopvang: free advice',
  ],
  [
    'Geschillencommissie',
    'Geschillencommissie Kinderopvang: doet een uitspraak',
    'Geschillencommissie Kinderopvang (disputes committee): rules',
  ],
];
const receipt: Item[] = [
  ['the number', 'Je nummer is SKAR-2026-000123', 'Your number is SKAR-2026-000123'],
  ['the date', 'ontvangen op 13 november 2026', 'received your reaction on 13 November 2026'],
  same('the link to the receipt', brand.followUpUrl),
  ['how to read the text there', 'je nummer en de code', 'your number and the code'],
  ['who to call', `Bel ons op ${brand.phone}`, `Call us on ${brand.phone}`],
  same('the link to the confidant', brand.confidant.url),
  ['who the confidant is', 'externe vertrouwenspersoon', 'external confidant'],
  ...outside,
];
const judgment: Item[] = [
  ['"Ben je het niet eens?"', 'Ben je het niet eens met ons?', 'Do you disagree with us?'],
  ...outside,
  ['12 months', '12 maanden nadat je bij ons klaagde', '12 months after you complained to us'],
  ['the last day', 'tot en met 13 november 2027', 'until 13 November 2027'],
  ['binding', 'De uitspraak is bindend', 'The ruling is binding'],
  ['no lawyer', 'Je hebt geen advocaat nodig', 'You do not need a lawyer'],
  ['the way to reopen', 'dan kijken we er opnieuw naar', 'we will look at it again'],
  [
    'that the complaint closes',
    'Hiermee sluiten we je klacht',
    'With this we close your complaint',
  ],
];

const mustContain: Record<string, Item[]> = {
  E01: [
    ...receipt,
    ['D+7', 'Uiterlijk 20 november 2026 hoor je wie', 'By 20 November 2026 you will hear who'],
    ['D+21', 'uiterlijk 4 december 2026 een oplossing', 'a solution by 4 December 2026'],
    ['D+42', 'Uiterlijk 25 december 2026 is je klacht', 'By 25 December 2026 your complaint'],
  ],
  'E01-improvement': [
    ...receipt,
    ['D+7', '20 november 2026 hoor je wie je verbeterpunt', '20 November 2026 you will hear who'],
    ['D+21', 'uiterlijk 4 december 2026 te vertellen', 'tell you by 4 December 2026'],
    [
      'D+42 as an aim',
      'We proberen je verbeterpunt uiterlijk 25 december 2026',
      'We try to finish your point for improvement by 25 December 2026',
    ],
  ],
  'E01-compliment': [
    ...receipt,
    [
      'D+7',
      '20 november 2026 hoor je wat we met je compliment',
      '20 November 2026 you will hear what',
    ],
  ],
  'E01-anonymous': [...receipt, ['a greeting without a name', 'Beste ouder,', 'Dear parent,']],
  E02: [
    [
      'the name and function',
      'Sanne de Boer, vestigingsmanager, behandelt',
      'Sanne de Boer, vestigingsmanager, handles',
    ],
    same('the mail address', 'E-mail: sanne.deboer@skar.example.nl'),
    ['the phone', 'Telefoon: 026 000 00 10', 'Phone: 026 000 00 10'],
    [
      'what happens next',
      'Sanne de Boer neemt contact met je op',
      'Sanne de Boer will contact you',
    ],
  ],
  E04: [
    ['that this was done', 'Dit hebben we gedaan', 'This is what we did'],
    same('what was done', 'We hebben gebeld.'),
    ['that this follows', 'Dit gaan we doen', 'This is what we will do'],
    same('what follows', 'We praten met de groep.'),
    [
      'when the next message comes',
      'Uiterlijk 27 november 2026 hoor je weer',
      'from us again by 27 November 2026',
    ],
    ['that it takes longer', 'Waarom het langer duurt', 'Why it takes longer'],
    same('the reason of the delay', 'De leidster was ziek.'),
  ],
  E05: [
    same('the proposal in full', '> We bellen voortaan\n> voor 8 uur.'),
    ['who proposes', 'Sanne de Boer stelt dit voor', 'Sanne de Boer proposes this'],
    [
      'the button to answer',
      `Geef je antwoord: ${brand.followUpUrl}`,
      `Give your answer: ${brand.followUpUrl}`,
    ],
    ['yes or no', 'of je het eens bent met het voorstel', 'whether you agree with the proposal'],
    ['free text', 'schrijf erbij wat je wilt', 'you can write what you like'],
    ['the answer date', 'voor of op 27 november 2026', 'on or before 27 November 2026'],
    ['what happens without an answer', 'of antwoord je niet?', 'or do you not answer?'],
  ],
  E06: [
    ...judgment,
    same('the first point', '> Geen bericht'),
    [
      'the judgment on the first point',
      'Wij vinden dit deels gegrond',
      'We find this partly upheld',
    ],
    same('the reasons for the first point', '> We belden te laat.'),
    same('the second point', '> De toon'),
    [
      'the judgment on the second point',
      'Wij kunnen hierover niet oordelen',
      'We cannot judge this',
    ],
    same('the reasons for the second point', '> We waren er niet bij.'),
    same('the first measure', '> Wij bellen voor 8 uur.'),
    ['its owner', 'Wie doet dit: vestigingsmanager', 'Who does this: vestigingsmanager'],
    ['its date', 'Dit is klaar op 1 februari 2027', 'This is done on 1 February 2027'],
    same('the second measure', '> Wij oefenen dit.'),
    ['the owner of the second', 'Wie doet dit: regiomanager', 'Who does this: regiomanager'],
    ['the date of the second', 'Dit is klaar op 1 maart 2027', 'This is done on 1 March 2027'],
  ],
  'E06-no-measures': [
    ...judgment,
    same('the point', '> De rekening'),
    ['the judgment', 'Wij vinden dit ongegrond', 'We find this not upheld'],
    same('the reasons', '> Het bedrag klopt.'),
    ['that there are no measures', 'We nemen geen maatregelen', 'We take no measures'],
    same('the reason for none', '> Er is niets te veranderen.'),
  ],
  'E07-moved': [
    same('which agreement', '> Wij bellen voor 8 uur.'),
    ['the new date', 'De nieuwe datum is 1 maart 2027', 'The new date is 1 March 2027'],
    same('the reason', '> Er is een nieuwe groep.'),
  ],
  'E07-done': [
    same('which agreement', '> Wij bellen voor 8 uur.'),
    ['since when', 'Dit is klaar sinds 20 januari 2027', 'This is done since 20 January 2027'],
  ],
  E15: [
    ['that the proposal is void', 'Dat voorstel trekken we in', 'We withdraw that proposal'],
    [
      'the reason',
      'kon niet vrij over je reactie oordelen',
      'could not judge your reaction freely',
    ],
    ['what follows', 'een nieuw voorstel of een oordeel', 'a new proposal or a judgment'],
    same('the link to the follow-up', brand.followUpUrl),
  ],
};

const staffMustContain: Record<string, [item: string, words: string][]> = {
  N01: [
    ['the number', 'SKAR-2026-000123'],
    ['the type', 'Soort: klacht'],
    ['the brand', 'Merk: Skar'],
    ['the location', 'Locatie: De Linde'],
    ['the severity', 'Ernst: gewoon'],
    ['by when to assign', 'voor of op 20 november 2026'],
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
  ],
  'N01-restricted': [
    ['the number', 'ernstige reactie: SKAR-2026-000123'],
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
  ],
  N02: [
    ['the number', 'om reactie SKAR-2026-000123 te behandelen'],
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
    ['the date of the proposal', 'Voorstel: liefst voor of op 4 december 2026'],
    ['the date of the settlement', 'Afgehandeld: uiterlijk 25 december 2026'],
    ['secrecy', 'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d)'],
    ['what to do in a conflict', 'Ben je er zelf bij betrokken'],
    ['the button for a conflict', `mailto:${brand.qualityMail}?subject=`],
  ],
  'N12-called-in': [
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
    ['why', 'mag niemand binnen de organisatie de volgende stap doen'],
    ['secrecy', 'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d)'],
  ],
  'N12-conflict': [
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
    ['what happened', 'Er is een collega bij gekomen'],
    ['what to do', 'Stel vast wie bedoeld is'],
  ],
  'N12-marked': [
    ['the link for staff', `https://werk.jong.example.nl/zaken/${caseId}`],
    ['what happened', 'blijkt er zelf bij betrokken'],
    ['that it stands', 'Het oordeel is verstuurd en blijft staan'],
  ],
  'N12-waits': [
    ['what happened', 'die niemand binnen de organisatie verder mag brengen'],
    ['what to do', 'Laat twee buitenstaanders in de gids zetten'],
  ],
  N11: [
    ['which letter', 'De brief E02'],
    ['which case', `${caseId} is geweigerd`],
    ['the code', '(code 550)'],
    ['what to do', 'Bel of schrijf de ouder'],
  ],
};

const withoutOne = (letter: Letter): string[] =>
  letter.blocks.flatMap((block, place) =>
    smallerBlocks(block).map((smaller) =>
      textOf({ ...letter, blocks: letter.blocks.with(place, smaller) }),
    ),
  );

/** A list without one of its items, any other block without all of it. */
function smallerBlocks(block: Block): Block[] {
  if (block.kind === 'list')
    return block.items.map((_, place) => ({ ...block, items: block.items.toSpliced(place, 1) }));
  return [{ kind: 'text', text: '' }];
}

function expectItem(letter: Letter, words: string): void {
  expect(textOf(letter)).toContain(words);
  // Each item stands in one place, so that the letter without that place fails here.
  expect(withoutOne(letter).filter((text) => !text.includes(words))).toHaveLength(1);
}

describe.each(Object.keys(parentLetters('NL')))('letter %s must contain', (name) => {
  it.each(mustContain[name] ?? [])('%s', (_item, nl, en) => {
    expectItem(parentLetters('NL')[name]!, nl);
    expectItem(parentLetters('EN')[name]!, en);
  });
});

describe.each(Object.keys(staffMustContain))('letter %s must contain', (name) => {
  it.each(staffMustContain[name]!)('%s', (_item, words) => {
    expectItem(staffLetters()[name]!, words);
  });
});

describe('a letter', () => {
  it('of each kind has its list of what it must contain', () => {
    expect(Object.keys(mustContain)).toEqual(Object.keys(parentLetters('NL')));
  });

  it('of a receipt holds no text of the reaction and no code', () => {
    for (const language of ['NL', 'EN'] as const)
      expect(textOf(parentLetters(language, () => 'GEHEIM')['E01']!).match(/GEHEIM/g)).toHaveLength(
        1,
      );
  });

  it('of a compliment or an improvement point has no date of a complaint', () => {
    const { 'E01-compliment': compliment, 'E01-improvement': improvement } = parentLetters('NL');
    expect(textOf(compliment!)).not.toMatch(/klacht afgehandeld|oplossing|december/);
    expect(textOf(improvement!)).not.toMatch(/klacht afgehandeld|een oplossing/);
  });

  it('of a restricted reaction tells P&K its number and a link alone', () => {
    expect(textOf(staffLetters()['N01-restricted']!)).not.toMatch(/De Linde|klacht|Skar\b/);
  });

  it('that a handler gets holds no way of a parent', () => {
    expect(textOf(staffLetters()['N02']!)).not.toContain(brand.followUpUrl);
  });

  it('that a case waits for an outside person tells neither its number nor where it is', () => {
    const { subject, blocks } = staffLetters()['N12-waits']!;
    expect(`${subject} ${JSON.stringify(blocks)}`).not.toMatch(/SKAR-|zaken|http/);
  });

  it('that tells of a refused letter names no number, person or address', () => {
    const { subject, blocks } = staffLetters()['N11']!;
    expect(`${subject} ${JSON.stringify(blocks)}`).not.toMatch(/SKAR-|@|Jansen/);
  });
});
