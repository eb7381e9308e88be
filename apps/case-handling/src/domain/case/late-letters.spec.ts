import { context, directory, investigating, opened } from '../../../test/a-case.ts';
import type { Case } from './case.ts';
import { letterDelayed, withoutLateLetter } from './late-letters.ts';

const late = {
  letterId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d1',
  letter: 'E02',
  audience: 'REPORTER',
  queuedAt: '2026-11-13T09:00:00.000Z',
};
const delayed = (record: Case, given = late) => {
  const decision = letterDelayed(record, given, directory, context);
  if ('problems' in decision) throw new Error('refused');
  return decision;
};

describe('C8: a letter that is late', () => {
  it('marks its case, and P&K is notified once', () => {
    const record = investigating();
    const first = delayed(record);
    expect(first.next).toEqual({ ...record, lateLetters: [late] });
    const ofPAndK = directory.staff.filter(({ roles }) => /QUALITY/.test(roles.join()));
    expect(ofPAndK).toHaveLength(first.facts.length);
    for (const { name, email } of ofPAndK)
      expect(first.facts.map(({ data, personal }) => ({ ...data, ...personal }))).toContainEqual({
        notice: 'LETTER_DELAYED',
        givenAt: context.now.toISOString(),
        number: record.number,
        to: { name, email },
      });
    expect(delayed(first.next)).toEqual({ next: first.next, facts: [] });
  });

  it('that is such a notice itself marks its case and brings no other, however long the mail server is away', () => {
    const first = delayed(investigating());
    const notices = first.facts.map((_, n) => ({
      letterId: `5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4e${n}`,
      letter: 'N12',
      audience: 'QUALITY',
      queuedAt: '2026-11-13T10:00:00.000Z',
    }));
    expect(notices.length).toBeGreaterThan(1);
    const all = notices.reduce(
      ({ next, facts }, one) => {
        const more = delayed(next, one);
        return { next: more.next, facts: [...facts, ...more.facts] };
      },
      { ...first, facts: [] as typeof first.facts },
    );
    expect(all.facts).toEqual([]);
    expect(all.next.lateLetters).toEqual([late, ...notices]);
  });

  it.each(['E01', 'N01', 'N02', 'N11'])('that is %s is told of, whoever it is for', (letter) => {
    expect(delayed(investigating(), { ...late, letter }).facts).not.toEqual([]);
  });

  it('tells nobody who is shut out', () => {
    const record = opened({ involvedName: 'Joris Bakker' });
    const told = delayed(record).facts.map(({ personal }) => personal as { to: { name: string } });
    expect(told.map(({ to }) => to.name)).not.toContain('Joris Bakker');
    expect(told).not.toEqual([]);
  });

  it('is so no more once it went; another one stays', () => {
    const other = { ...late, letterId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d2' };
    const both = delayed(delayed(investigating()).next, other).next;
    expect(withoutLateLetter(both, late.letterId).lateLetters).toEqual([other]);
    const none = investigating();
    expect(withoutLateLetter(none, late.letterId)).toBe(none);
  });
});
