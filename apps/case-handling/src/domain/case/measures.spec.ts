import { after, closedAfter, confirmed, context, quality, does } from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import { judgmentOf, type Case } from './case.ts';

const { moveMeasure, realiseMeasure } = does;

describe('a measure', () => {
  const record = confirmed();
  const measureId = record.judgment.measures[0]?.id ?? '';
  const realise = (realisedOn: string, from: Case = record) =>
    realiseMeasure(from, quality, context, { measureId, realisedOn });
  const move = (dueOn: string, reason: string) =>
    moveMeasure(record, quality, context, { measureId, dueOn, reason });

  it('lives on after the case closed', () => {
    const done = closedAfter(record);
    expect(judgmentOf(after(realise('2026-11-13', done)))?.measures[0]).toMatchObject({
      realisedOn: '2026-11-13',
    });
  });

  it('is moved with a reason, to a day that is not past', () => {
    expect(judgmentOf(after(move('2027-01-05', 'ziek')))?.measures[0]?.dueOn).toBe('2027-01-05');
    expect(move('2027-01-05', '')).toEqual(refused(['TEXT_MISSING', 'reason']));
    expect(move('2026-11-12', 'ziek')).toEqual(refused(['DATE_IN_PAST', 'dueOn']));
    expect(move('2026-12-01', 'een andere reden')).toEqual(refused(['DATE_UNCHANGED', 'dueOn']));
  });

  it('is realised once, on a day between registration and today', () => {
    const done = after(realise('2026-11-13'));
    expect(realise('2026-11-13', done)).toEqual(refused(['UNKNOWN_MEASURE', 'measureId']));
    for (const [day, code] of [
      ['2026-11-12', 'DATE_BEFORE_CASE'],
      ['2026-11-14', 'DATE_IN_FUTURE'],
      ['gisteren', 'DATE_NOT_VALID'],
    ] as const)
      expect(realise(day)).toEqual(refused([code, 'realisedOn']));
  });
});
