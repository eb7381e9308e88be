import { measureRealised } from '@klantreacties/event-contracts';
import { after, closedAfter, confirmed, context, does, quality } from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';
import { judgmentOf, type Case } from '../case.ts';

const { realiseMeasure } = does;

describe('completing a measure', () => {
  const record = confirmed();
  const measure = record.judgment.measures[0]!;
  const measureId = measure.id;
  const realise = (realisedOn: string, from: Case = record) =>
    realiseMeasure(from, quality, context, { measureId, realisedOn });

  it.each([
    ['before the judgment arrived', record],
    ['after the case closed', closedAfter(record)],
  ])('keeps the day and tells the reporter, %s', (_when, from) => {
    const decision = realise('2026-11-13', from);
    expect(judgmentOf(after(decision))?.measures).toEqual([
      { ...measure, realisedOn: '2026-11-13' },
    ]);
    expect(after(decision).state).toBe(from.state);
    expect(factsOf(decision)).toEqual([
      published(measureRealised, {
        data: { measureId, realisedOn: '2026-11-13' },
        personal: {
          ...addressed,
          description: 'bellen',
        },
      }),
    ]);
  });

  it('happens once', () => {
    const done = after(realise('2026-11-13'));
    expect(realise('2026-11-13', done)).toEqual(refused(['UNKNOWN_MEASURE', 'measureId']));
  });

  it.each([
    ['2026-11-12', 'DATE_BEFORE_CASE'],
    ['2026-11-14', 'DATE_IN_FUTURE'],
    ['gisteren', 'DATE_NOT_VALID'],
  ] as const)('refuses %s as the day with %s', (day, code) => {
    expect(realise(day)).toEqual(refused([code, 'realisedOn']));
  });
});
