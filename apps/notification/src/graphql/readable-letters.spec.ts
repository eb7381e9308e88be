import { publicViewer, type Viewer } from '@klantreacties/access';
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
/** The letters of a case of which `shutOut` may read nothing. */
const ofCase = (
  viewer: Viewer,
  given: { id: string; letters: ShownLetter[] },
  { shutOut = '', ...said }: { shutOut?: string; isKnown?: boolean; restricted?: boolean } = {},
) => {
  const isShutOut = (staffId: string) => staffId === shutOut;
  const readership = { isKnown: false, restricted: false, isShutOut, ...said };
  return lettersOfCase(viewer, { ...given, readership });
};
const reporter = (reactionId: string): Viewer => ({ kind: 'reporter', reactionId });

describe('the letters of a case', () => {
  it('to its reporter are read by them in full, queued and failed ones too, and no other', () => {
    const read = lettersToReporter(reporter(id), { id, letters });
    expect(read?.map(({ code, state, text }) => [code, state, text])).toEqual([
      ['E01', 'SENT', 'Beste Eva,'],
      ['E06', 'QUEUED', 'Beste Eva,'],
      ['E07', 'FAILED', 'Beste Eva,'],
    ]);
    expect(ofCase(reporter(id), { id, letters })).toBeNull();
  });

  it('are an empty list to their reporter before the first is written', () => {
    expect(lettersToReporter(reporter(id), { id, letters: [] })).toEqual([]);
  });

  it.each([
    ['the reporter of another case', reporter('1e0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5')],
    ['a staff member, also when they handle it', staff()],
    ['an analyst', staff('ANALYST')],
    ['the public', publicViewer],
  ])('are kept from %s', (_who, viewer) => {
    expect(ofCase(viewer, { id, letters })).toBeNull();
    expect(lettersToReporter(viewer, { id, letters })).toBeNull();
  });

  it.each<StaffRole>(['QUALITY', 'QUALITY_LEAD', 'DIRECTOR'])(
    'D10: show %s what became of each and its words',
    (role) => {
      const read = ofCase(staff(role), { id, letters });
      expect(read?.map(({ code, text }) => [code, text])).toEqual(
        letters.map((one) => [one.letter, one.body_text]),
      );
    },
  );

  it('D10: show an outside person what became of each, and no word: who was called in is not known here', () => {
    const read = ofCase(staff('OUTSIDE'), { id, letters });
    expect(read?.map(({ text }) => text)).toEqual(letters.map(() => null));
    expect(JSON.stringify(read)).not.toMatch(/SKAR-2026|Eva|Kopie|Jij behandelt/);
  });

  it.each<StaffRole | null>(['ANALYST', null])('D10: show no word to %s', (role) => {
    expect(ofCase(role === null ? staff() : staff(role), { id, letters })).toBeNull();
  });

  it('of a restricted case are for the lead of P&K and the director, also those from before it was', () => {
    const later = [...letters, letter({ letter: 'E02', restricted: true })];
    expect(ofCase(staff('QUALITY'), { id, letters: later })).toBeNull();
    expect(ofCase(staff('QUALITY_LEAD'), { id, letters: later })).toHaveLength(7);
  });

  it.each<[StaffRole]>([['QUALITY'], ['QUALITY_LEAD'], ['DIRECTOR'], ['OUTSIDE']])(
    'A8: are kept from a person of %s who is shut out of it, and shown to another',
    (role) => {
      expect(ofCase(staff(role), { id, letters }, { shutOut: 'karin-vos' })).toBeNull();
      expect(ofCase(staff(role), { id, letters }, { shutOut: 'fatma-kaya' })).toHaveLength(
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
    const given = { id, letters: [letter({ restricted: ofLetter })] };
    expect(ofCase(staff('QUALITY'), given, said) !== null).toBe(read);
    expect(ofCase(staff('QUALITY_LEAD'), given, said)).not.toBeNull();
  });
});
