import { directory, opened } from '../../../test/a-case.ts';
import { ordinaryGists } from '../../../test/ordinary-gists.ts';
import type { Case } from './case.ts';
import { problemOfGist, problemsOfGist, warningOfGist } from './gist.ts';

type Known = Partial<
  Pick<Case, 'reporter' | 'children' | 'supportPerson' | 'discussedBefore' | 'handledBy'>
>;

const aCase = (known: Known = {}, involvedName: string | null = null, role?: string): Case => ({
  ...opened({ involvedName, role: role ?? 'leidster' }),
  ...known,
});
const child = (firstName: string): Known => ({
  reporter: null,
  children: [{ firstName, birthYear: null }],
});
const reporter = (name: string): Known => ({
  reporter: { name, email: 'x@example.nl', phone: null },
  children: [],
});
const wordOf = (record: Case, gist: string) => problemOfGist(record, gist, directory)?.word ?? null;

describe('B4: a gist of a case that knows somebody', () => {
  it.each([
    ['Noor', 'Noors moeder kreeg te laat bericht.'],
    ['Noor', "Noor's moeder kreeg te laat bericht."],
    ['Noor', 'De moeder van noor kreeg te laat bericht.'],
    ['Noor', 'NOOR KREEG TE LAAT BERICHT.'],
    ['Noor', 'Noortje werd niet opgehaald.'],
    ['Noor', 'Noortjes tas was weg.'],
    ['Noor', 'De Noor-moeder klaagde.'],
    ['Noor', 'Het ging om "Noor".'],
    ['Noor', 'N.o.o.r kreeg geen bericht.'],
    ['Noor', 'N o o r kreeg geen bericht.'],
    ['Noor', 'N00r kreeg geen bericht.'],
    ['Noor', 'N\u043e\u043er kreeg geen bericht.'],
    ['Noor', 'N\u200boor kreeg geen bericht.'],
    ['Noor', 'Nóór kreeg geen bericht.'],
    ['Noor', '<b>No</b>or kreeg geen bericht.'],
    ['Noortje', 'Noor kreeg geen bericht.'],
    ['Hans', "Hans' moeder klaagde."],
    ['Hans', 'Hansje viel.'],
    ['Max', "Max' vader klaagde."],
    ['Max', 'Maxje viel.'],
    ['Jan', 'Jantje viel.'],
    ['Jan', 'Jans vader klaagde.'],
    ['Bas', "Bas'je viel."],
    ['Bram', 'Brammetje viel.'],
    ['Eva', 'Evaatje viel.'],
    ['Kim', 'Kimmie viel.'],
    ['Willem', 'Willempje viel.'],
    ['Jan-Willem', 'JanWillem viel.'],
    ['Jan-Willem', 'Jan Willem viel.'],
    ['Jan-Willem', 'janwillem viel.'],
    ['Jan-Willem', 'Jan\u2011Willem viel.'],
    ['Jan Willem', 'Jan-Willems moeder klaagde.'],
    ['Annemarie', 'Anne-Marie viel.'],
    ['Annemarie', 'Anne Marie viel.'],
    ['Anne-Marie', 'Annemarie viel.'],
    ['Zoë', 'Zoe viel.'],
    ['Zoe', 'Zoë’s moeder klaagde.'],
    ['Thijs', 'Thys viel.'],
    ['Willem', 'Wim viel.'],
    ['李小龙', '孩子李小龙没有收到。'],
    ['Ольга', 'Мама Ольга.'],
    ['Roos', 'De moeder van roos kreeg geen bericht.'],
    ['Roos', 'Roosje viel.'],
    ['Jet', 'Jet kreeg geen bericht.'],
    ['Wil', 'Wil kreeg geen bericht.'],
    ['Wil', 'De moeder van wil kreeg geen bericht.'],
    ['Wil', 'Op de groep van Wil waren te veel kinderen.'],
    ['Wil', "Wil's jas was weg."],
    ['Mei', 'Mei kreeg geen bericht.'],
    ['Mei', 'Het ging om Mei.'],
    ['An', 'An kreeg geen bericht.'],
    ['An', 'Over An is niet gebeld.'],
    ['An', "An's jas was weg."],
    ['Bo', 'Bo viel.'],
    ['De', 'De kreeg geen bericht.'],
    ['De', 'Het ging om De, die viel.'],
    ['De', "De's jas was weg."],
    ['Ben', 'Ben kreeg geen bericht.'],
    ['Door', 'Door kreeg geen bericht.'],
    ['Dan', 'Het ging om Dan.'],
  ])('is refused for a child %s: %s', (firstName, gist) => {
    expect(problemOfGist(aCase(child(firstName)), gist, directory)).toMatchObject({
      code: 'GIST_NAMES_SOMEONE',
      field: 'gist',
    });
  });

  it.each([
    ['Eva Jansen', 'Mevrouw Jansen klaagde.'],
    ['Eva Jansen', 'E. Jansen klaagde.'],
    ['Eva Jansen', 'Familie jansen klaagde.'],
    ['Eva Jansen', 'EvaJansen klaagde.'],
    ['Eva Jansen', 'De klacht van Janssen is gegrond.'],
    ['Jansen, Eva', 'Jansens klacht is gegrond.'],
    ['Femke van der Meer', 'De heer Van der Meer klaagde.'],
    ['Femke van der Meer', 'De klacht van mevrouw van der meer is gegrond.'],
    ['Femke van der Meer', 'De klacht van Meer is gegrond.'],
    ['Femke van der Meer', 'F. v.d. Meer klaagde.'],
    ['Femke van der Meer', 'Vandermeer klaagde.'],
    ['Piet de Groot', 'De familie de groot klaagde.'],
    ['Piet de Groot', 'P. de groot klaagde.'],
    ['Piet de Groot', 'De klacht van De Groot is gegrond.'],
    ['Piet de Groot', 'De familie De Groot klaagde.'],
    ['Piet Bakker', 'Bakker klaagde.'],
    ['Piet Bakker', 'Meneer bakker klaagde.'],
    ['Piet Bakker', 'de klacht van bakker is gegrond.'],
    ['Sanne de Boer', 'Volgens de boer klopte het niet.'],
    ['Mo el Amrani', 'El-Amrani klaagde.'],
    ['Anne de Vries-Peters', 'De Vries klaagde.'],
    ['Anne de Vries-Peters', 'Peters klaagde.'],
  ])('is refused for a reporter %s: %s', (name, gist) => {
    expect(problemOfGist(aCase(reporter(name)), gist, directory)?.code).toBe('GIST_NAMES_SOMEONE');
  });

  it('is refused for everyone whom the case knows, with the word that says so', () => {
    const record = aCase(
      {
        supportPerson: 'mijn zus Marieke Hoekema',
        discussedBefore: { withWhom: 'juf Sandra van De Linde', result: null },
        handledBy: ['tom-jansen', 'sanne-de-boer'],
      },
      'anouk',
    );
    expect(wordOf(record, 'Volgens Hoekema was het te laat.')).toBe('Hoekema');
    expect(wordOf(record, 'Volgens marieke was het te laat.')).toBe('marieke');
    expect(wordOf(record, 'Sandra’s uitleg was niet goed.')).toBe('Sandra’s');
    expect(wordOf(record, 'Tom belde te laat.')).toBe('Tom');
    expect(wordOf(record, 'Met mevrouw de Boer is gesproken.')).toBe('Boer');
    expect(wordOf(record, 'Anouk belde te laat.')).toBe('Anouk');
    expect(wordOf(record, '(Peters) belde te laat.')).toBe('Peters');
    expect(wordOf(record, 'Mijn zus en de juf van De Linde belden te laat.')).toBeNull();
  });

  it('is refused for a name in the role of a person involved, and not for the role', () => {
    const record = aCase(child('Sem'), null, 'Leidster Wendy');
    const involved = [{ ...opened({ involvedName: 'x', role: 'Leidster Wendy' }).involved[0]! }];
    expect(wordOf({ ...record, involved }, 'Wendy belde te laat.')).toBe('Wendy');
    expect(wordOf({ ...record, involved }, 'De leidster belde te laat.')).toBeNull();
  });

  it.each([
    'Bel 0612345678 voortaan eerder.',
    'Bel 06 12 34 56 78.',
    'Mail naar eva (at) example (punt) nl.',
    'Het gebeurde op de Dorpsstraat 12, Arnhem.',
    'Postcode 6811 AB.',
    'Zie skar24.nl voor meer.',
    'In SKAR 2026 000123 ging het mis.',
    'In skar-2026-000001 ging het mis.',
    'Klacht 000001 is gegrond.',
    'Klacht nr.000001 is gegrond.',
    'De code is 0000-0000-0000-0000-0.',
  ])('is refused with a way to somebody: %s', (gist) => {
    expect(problemOfGist(aCase(), gist, directory)?.code).toBe('GIST_NAMES_SOMEONE');
  });
});

const families: [who: string, known: Known][] = [
  ['Eva Jansen with Noor', { children: [{ firstName: 'Noor', birthYear: 2021 }] }],
  ['Piet de Groot with Max', { ...reporter('Piet de Groot'), ...child('Max') }],
  ['Femke van der Meer', reporter('Femke van der Meer')],
  ['Sara van de Water', reporter('Sara van de Water')],
  ['Koen de Lange', reporter('Koen de Lange')],
  ['Tess Kort', reporter('Tess Kort')],
  [
    'Daniël and Antoon',
    { children: ['Daniël', 'Antoon'].map((firstName) => ({ firstName, birthYear: null })) },
  ],
  [
    'Bente and Maarten',
    { children: ['Bente', 'Maarten'].map((firstName) => ({ firstName, birthYear: null })) },
  ],
  [
    'An, De and Bo',
    { children: ['An', 'De', 'Bo'].map((firstName) => ({ firstName, birthYear: null })) },
  ],
  [
    'Door and Al',
    { children: ['Door', 'Al'].map((firstName) => ({ firstName, birthYear: null })) },
  ],
  [
    'somebody in words',
    {
      discussedBefore: {
        withWhom: 'Met de administratie en de leidster van de groep',
        result: null,
      },
      supportPerson: 'mijn moeder',
    },
  ],
];

describe('B4: an ordinary gist', () => {
  it.each(families)('is taken in a case of %s', (_, known) => {
    const record = aCase(known, null);
    expect(
      ordinaryGists.filter(
        (gist) => problemsOfGist(record, { gist, gistNamesNobody: null }, directory).length > 0,
      ),
    ).toEqual([]);
  });

  it('of a child Wil, Ben or Mei is taken wherever a reader takes the word for what it is', () => {
    const refused = (firstName: string) =>
      ordinaryGists.filter(
        (gist) => problemOfGist(aCase(child(firstName)), gist, directory) !== null,
      );
    expect(refused('Wil')).toEqual([ordinaryGists[8]]);
    expect(refused('Ben')).toEqual([ordinaryGists[16]]);
    expect(refused('Mei')).toEqual([ordinaryGists[12]]);
  });
});

describe('H7: a gist with the name of a colleague of whom the case knows nothing', () => {
  const unknown = aCase();
  const looked = (gist: string, gistNamesNobody: boolean | null = null) =>
    problemsOfGist(unknown, { gist, gistNamesNobody }, directory);

  it.each([
    ['Anouk Peters kwam te laat.', 'Anouk'],
    ['anouk peters kwam te laat.', 'anouk'],
    ['Peters, Anouk kwam te laat.', 'Peters'],
    ['Hoekstra kwam te laat.', 'Hoekstra'],
    ['Volgens mevrouw Terpstra was het vol.', 'Terpstra'],
    ['Terpstra’s uitleg was goed.', 'Terpstra’s'],
    ['Verhoevens uitleg was goed.', 'Verhoevens'],
    ['El Amrani belde.', 'El Amrani'],
    ['J\u043eris Bakker belde.', 'J\u043eris'],
    ['Joris bakker belde.', 'Joris'],
    ['Mevrouw Vos belde.', 'Vos'],
    ['De heer Bakker belde.', 'Bakker'],
    ['K. Vos belde.', 'Vos'],
  ])('is asked about: %s', (gist, word) => {
    expect(looked(gist)).toEqual([
      { code: 'GIST_MAY_NAME_SOMEONE', field: 'gistNamesNobody', word },
    ]);
    expect(looked(gist, false)).toHaveLength(1);
    expect(looked(gist, true)).toEqual([]);
  });

  it.each([
    'De bakker om de hoek bracht te weinig brood.',
    'Bakker en slager leverden te laat.',
    'Een vos in de tuin.',
    'Zwart en wit speelgoed.',
    'Boer en dijk waren het thema.',
    'joris huilde.',
    'Karin huilde.',
    'Op De Linde in Arnhem was het druk.',
    'Skar en Korein passen de regels aan.',
  ])('is not asked about: %s', (gist) => {
    expect(looked(gist)).toEqual([]);
  });

  it('is asked about whoever has left too', () => {
    const [first, ...others] = directory.staff;
    const left = {
      ...directory,
      staff: [...others, { ...first!, id: 'gone', name: 'Gerda Wijbenga', active: false }],
    };
    expect(warningOfGist({ gist: 'Wijbenga belde.', gistNamesNobody: null }, left)).toHaveLength(1);
  });

  it('is refused and not asked where the case knows the name', () => {
    const known = aCase({}, 'Anouk Peters');
    expect(
      problemsOfGist(known, { gist: 'Anouk Peters belde.', gistNamesNobody: true }, directory),
    ).toMatchObject([{ code: 'GIST_NAMES_SOMEONE', word: 'Anouk' }]);
  });
});
