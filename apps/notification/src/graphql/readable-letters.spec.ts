import { publicViewer, type Readers, type Viewer } from '@klantreacties/access';
import type { StaffRole } from '@klantreacties/organisation';
import type { ShownLetter } from '../sending/letter-store.ts';
import { lettersOfCase, lettersToReporter } from './readable-letters.ts';

const id = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const letter = (given: Partial<ShownLetter>): ShownLetter => ({
  case_id: id,
  id: 'letter',
  letter: 'E01',
  audience: 'REPORTER',
  channel: 'MAIL',
  state: 'SENT',
  restricted: false,
  subject: 'We hebben je reactie ontvangen (SKAR-2026-000123)',
  body_text: 'Beste Eva,',
  sent_at: new Date('2026-11-13T10:00:00Z'),
  again_of: null,
  ...given,
});
const letters = [
  letter({}),
  letter({ letter: 'N01', audience: 'QUALITY', subject: 'Nieuwe reactie' }),
  letter({ letter: 'N02', audience: 'HANDLER', subject: 'Jij behandelt' }),
  letter({ letter: 'E06', state: 'QUEUED', sent_at: null }),
  letter({ letter: 'E06', audience: 'HANDLER', subject: 'Kopie' }),
  letter({ letter: 'E07', state: 'FAILED', sent_at: null }),
];

const staff = (...roles: StaffRole[]): Viewer => ({
  kind: 'staff',
  id: 'karin-vos',
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: ['skar'],
  roles,
});
/** The letters of a case to somebody with a pass for it, of which `shutOut` may read nothing. */
const ofCase = (
  viewer: Viewer,
  given: readonly ShownLetter[],
  { shutOut = '', readers = 'EVERYONE', ...said }: Partial<Given> = {},
) => {
  const isShutOut = (staffId: string) => staffId === shutOut;
  const readership = { isKnown: false, restricted: false, isShutOut, ...said };
  return lettersOfCase(viewer, { letters: given, readers, readership });
};
interface Given {
  shutOut: string;
  readers: Readers;
  isKnown: boolean;
  restricted: boolean;
}
const reporter = (reactionId: string): Viewer => ({ kind: 'reporter', reactionId });

describe('the letters of a case', () => {
  it('to its reporter are read by them in full, queued and failed ones too, and no other', () => {
    const read = lettersToReporter(reporter(id), { id, letters });
    expect(read?.map(({ code, state, text }) => [code, state, text])).toEqual([
      ['E01', 'SENT', 'Beste Eva,'],
      ['E06', 'QUEUED', 'Beste Eva,'],
      ['E07', 'FAILED', 'Beste Eva,'],
    ]);
    expect(ofCase(reporter(id), letters)).toBeNull();
  });

  it('are an empty list to their reporter before the first is written', () => {
    expect(lettersToReporter(reporter(id), { id, letters: [] })).toEqual([]);
  });

  it.each([
    ['the reporter of another case', reporter('1e0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5')],
    ['a staff member, also when they handle it', staff()],
    ['an analyst', staff('ANALYST')],
    ['the public', publicViewer],
  ])('to its reporter are kept from %s', (_who, viewer) => {
    expect(lettersToReporter(viewer, { id, letters })).toBeNull();
  });

  it.each<[string, Viewer]>([
    ['the reporter', reporter(id)],
    ['the public', publicViewer],
  ])('G8: are kept from %s, also with a pass', (_who, viewer) => {
    expect(ofCase(viewer, letters, { readers: 'QUALITY' })).toBeNull();
  });

  const all = [...letters, letter({ letter: 'N12', audience: 'COLLEAGUE' })];
  const withFormer = [...all, letter({ letter: 'E16', audience: 'FORMER_ADDRESS' })];
  const wordsOf = (given: readonly ShownLetter[]) =>
    given.map((one) => [one.letter, one.audience, one.body_text]);

  it.each<[Readers, StaffRole]>([
    ['QUALITY', 'QUALITY'],
    ['QUALITY', 'QUALITY_LEAD'],
    ['AUTHORITY', 'DIRECTOR'],
    ['QUALITY', 'OUTSIDE'],
  ])('D10: show all, with their words, to who is among %s', (readers, role) => {
    const read = ofCase(staff(role), withFormer, { readers });
    expect(read?.map(({ code, audience, text }) => [code, audience, text])).toEqual(
      wordsOf(withFormer),
    );
  });

  it.each<[string, Viewer]>([
    ['the handler', staff()],
    ['an analyst who handles it', staff('ANALYST')],
    ['an outside person who handles it', staff('OUTSIDE')],
  ])(
    'G8: show %s what reporter and handler were sent, and no letter that tells who reads the case',
    (_who, viewer) => {
      const read = ofCase(viewer, withFormer);
      expect(read?.map(({ code, audience, text }) => [code, audience, text])).toEqual(
        wordsOf(
          withFormer.filter(({ audience }) => audience === 'REPORTER' || audience === 'HANDLER'),
        ),
      );
      expect(read?.map(({ code }) => code)).toEqual(['E01', 'N02', 'E06', 'E06', 'E07']);
    },
  );

  it('are none, and not kept back, before the first is written', () => {
    expect(ofCase(staff(), [])).toEqual([]);
  });

  it('of a restricted case are for the lead of P&K and the director, also those from before it was', () => {
    const later = [...letters, letter({ letter: 'E02', restricted: true })];
    const readers = 'QUALITY';
    expect(ofCase(staff('QUALITY'), later, { readers })).toBeNull();
    expect(ofCase(staff(), later)).toBeNull();
    expect(ofCase(staff('QUALITY_LEAD'), later, { readers })).toHaveLength(7);
  });

  it.each<[StaffRole]>([['QUALITY'], ['QUALITY_LEAD'], ['DIRECTOR'], ['OUTSIDE']])(
    'A8: are kept from a person of %s who is shut out of it, and shown to another',
    (role) => {
      const readers = 'QUALITY';
      expect(ofCase(staff(role), letters, { readers, shutOut: 'karin-vos' })).toBeNull();
      expect(ofCase(staff(role), letters, { readers, shutOut: 'fatma-kaya' })).toHaveLength(
        letters.length,
      );
    },
  );
  it.each([
    ['before it is known', {}, false, true],
    ['before it is known, of a letter that was restricted', {}, true, false],
    [
      'once it was restricted, though no letter was',
      { isKnown: true, restricted: true },
      false,
      false,
    ],
    ['once that was lifted, though a letter was', { isKnown: true, restricted: false }, true, true],
  ] as const)('A11: are read by P&K %s: what the case is now', (_when, said, ofLetter, read) => {
    const given = [letter({ restricted: ofLetter })];
    expect(ofCase(staff('QUALITY'), given, said) !== null).toBe(read);
    expect(ofCase(staff('QUALITY_LEAD'), given, said)).not.toBeNull();
  });
});
