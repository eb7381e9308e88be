import { measureMoved } from '@klantreacties/event-contracts';
import { after, closedAfter, confirmed, context, does, quality } from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';
import { judgmentOf, type Case } from '../case.ts';

const { moveMeasure, realiseMeasure } = does;

describe('moving a measure', () => {
  const record = confirmed();
  const measure = record.judgment.measures[0]!;
  const measureId = measure.id;
  const move = (dueOn: string, reason = 'ziek', from: Case = record) =>
    moveMeasure(from, quality, context, { measureId, dueOn, reason });

  it.each([
    ['before the judgment arrived', record],
    ['after the case closed', closedAfter(record)],
  ])('keeps the new day and tells the reporter why, %s', (_when, from) => {
    const decision = move('2027-01-05', 'ziek', from);
    expect(judgmentOf(after(decision))?.measures).toEqual([{ ...measure, dueOn: '2027-01-05' }]);
    expect(factsOf(decision)).toEqual([
      published(measureMoved, {
        data: { measureId, previousDueOn: '2026-12-01', dueOn: '2027-01-05' },
        personal: {
          ...addressed,
          description: 'bellen',
          reason: 'ziek',
        },
      }),
    ]);
  });

  it('may happen again, from the day that holds by then', () => {
    const moved = after(move('2027-01-05'));
    expect(factsOf(move('2026-11-13', 'eerder klaar', moved))).toMatchObject([
      { data: { previousDueOn: '2027-01-05', dueOn: '2026-11-13' } },
    ]);
  });

  it('needs another day, so that no reason is lost', () => {
    expect(move('2026-12-01', 'een andere reden')).toEqual(refused(['DATE_UNCHANGED', 'dueOn']));
  });

  it.each([
    ['2026-11-12', 'DATE_IN_PAST'],
    ['2200-01-01', 'DATE_TOO_FAR'],
    ['later', 'DATE_NOT_VALID'],
  ] as const)('refuses %s as the day with %s', (day, code) => {
    expect(move(day)).toEqual(refused([code, 'dueOn']));
  });

  it('needs a reason, and a measure that is open', () => {
    expect(move('2027-01-05', '')).toEqual(refused(['TEXT_MISSING', 'reason']));
    const two = {
      ...record,
      judgment: { ...record.judgment, measures: [measure, { ...measure, id: 'another' }] },
    };
    const done = after(
      realiseMeasure(two, quality, context, { measureId, realisedOn: '2026-11-13' }),
    );
    expect(move('2027-01-05', 'ziek', done)).toEqual(refused(['UNKNOWN_MEASURE', 'measureId']));
  });
});
