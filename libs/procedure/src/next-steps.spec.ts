import { longDate } from './local-date.ts';
import { nextStepsOf } from './next-steps.ts';
import { termDatesFor } from './terms.ts';
import { kinds } from './vocabulary/index.ts';

const submittedAt = new Date('2026-11-13T10:00:00Z');
const languages = ['NL', 'EN'] as const;
const each = kinds.names.flatMap((kind) => languages.map((language) => [kind, language] as const));
const stepsOf = (...[kind, language]: (typeof each)[number]) =>
  nextStepsOf(kind, termDatesFor(kind, submittedAt), language);

describe('what follows on a reaction', () => {
  it.each(each)('of kind %s says in %s each day in words, the first first', (kind, language) => {
    const steps = stepsOf(kind, language);
    for (const { dueOn, text } of steps) expect(text).toContain(longDate(dueOn, language));
    const days = steps.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
  });

  it('is all three terms for a complaint', () => {
    expect(stepsOf('COMPLAINT', 'NL')).toEqual([
      { dueOn: '2026-11-20', text: 'Uiterlijk 20 november 2026 hoor je wie je klacht behandelt.' },
      {
        dueOn: '2026-12-04',
        text: 'We proberen je uiterlijk 4 december 2026 een oplossing voor te stellen.',
      },
      { dueOn: '2026-12-25', text: 'Uiterlijk 25 december 2026 is je klacht afgehandeld.' },
    ]);
  });

  it.each(['IMPROVEMENT_POINT', 'COMPLIMENT'] as const)(
    'promises no solution and no end for %s, whatever its dates',
    (kind) => {
      expect(stepsOf(kind, 'EN').map(({ dueOn }) => dueOn)).toEqual(['2026-11-20']);
    },
  );

  it('leaves out a term that the dates of a complaint do not have', () => {
    const dates = { handlerKnownDueOn: '2026-11-20', proposalDueOn: null, settledDueOn: null };
    expect(nextStepsOf('COMPLAINT', dates, 'NL').map(({ dueOn }) => dueOn)).toEqual(['2026-11-20']);
  });
});
