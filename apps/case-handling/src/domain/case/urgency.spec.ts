import { urgencies } from '@klantreacties/procedure';
import {
  after,
  assigned,
  closed,
  confirmed,
  context,
  does,
  investigating,
  opened,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import type { Case, Closed, Message } from './case.ts';
import {
  awaitsAcceptance,
  nextMessageOnOf,
  openMeasureDueOnOf,
  settleDueOnOf,
  urgencyOf,
  urgentOnOf,
} from './urgency.ts';

const met = (record: Case, ...names: string[]): Case => ({
  ...record,
  milestones: record.milestones.map((one) =>
    names.includes(one.milestone) ? { ...one, metAt: '2026-11-14T09:00:00.000Z' } : one,
  ),
});
const promising = (record: Case, nextMessageOn: string): Case => ({
  ...record,
  messages: [
    ...record.messages,
    { id: 'm', nextMessageOn, toldAt: '2026-11-15T09:00:00.000Z' } as Message,
  ],
});
const withoutOpenMeasure = (record: Closed): Closed => ({
  ...record,
  judgment: {
    ...record.judgment,
    measures: record.judgment.measures.map((one) => ({ ...one, realisedOn: '2026-11-30' })),
  },
});

describe('D6: the next thing that somebody can do something about', () => {
  it('is the first term of a complaint that is not met', () => {
    const record = opened();
    expect(urgentOnOf(record)).toBe('2026-11-20');
    expect(urgentOnOf(met(investigating(), 'HANDLER_KNOWN'))).toBe('2026-12-04');
    expect(urgentOnOf(met(investigating(), 'HANDLER_KNOWN', 'PROPOSAL'))).toBe('2026-12-25');
  });

  it.each(['IMPROVEMENT_POINT', 'COMPLIMENT'] as const)(
    'of a %s is that it comes to somebody; no later term makes it urgent, and then it stands apart',
    (kind) => {
      const record = opened({ kind });
      expect(urgentOnOf(record)).toBe('2026-11-20');
      expect(urgencyOf(record, urgentOnOf(record), '2026-11-21')).toBe('OVERDUE');
      const done = met(record, 'HANDLER_KNOWN');
      expect(urgentOnOf(done)).toBeNull();
      expect(urgencyOf(done, urgentOnOf(done), '2027-11-21')).toBe('APART');
      expect(settleDueOnOf(record)).toBeNull();
    },
  );

  it('is the message that the reporter was promised, until a proposal or the judgment takes its place', () => {
    const record = promising(met(investigating(), 'HANDLER_KNOWN'), '2026-11-27');
    expect([nextMessageOnOf(record), urgentOnOf(record)]).toEqual(['2026-11-27', '2026-11-27']);
    const later = { ...context, now: new Date('2026-11-16T09:00:00.000Z') };
    const proposed = after(does.proposeSolution(record, sanne, later, { text: 'Bellen.' }));
    expect([nextMessageOnOf(proposed), urgentOnOf(proposed)]).toEqual([null, '2026-12-04']);
    expect(nextMessageOnOf(promising(confirmed(), '2026-11-27'))).toBeNull();
  });

  it('once the judgment was sent is its letter, and then the measures that are open', () => {
    const record = confirmed();
    expect(settleDueOnOf(record)).toBe('2026-12-25');
    expect(urgentOnOf(record)).toBe('2026-12-01');
    const shut = closed();
    expect([urgentOnOf(shut), openMeasureDueOnOf(shut), settleDueOnOf(shut)]).toEqual([
      '2026-12-01',
      '2026-12-01',
      null,
    ]);
    const done = withoutOpenMeasure(shut);
    expect([urgentOnOf(done), openMeasureDueOnOf(done)]).toEqual([null, null]);
    expect(urgencyOf(done, null, '2026-12-02')).toBe('NOTHING');
  });

  it.each([
    ['2026-11-19', 'OVERDUE'],
    ['2026-11-20', 'SOON'],
    ['2026-11-27', 'SOON'],
    ['2026-11-28', 'LATER'],
  ])('on %s is %s on 20 November', (urgentOn, urgency) => {
    expect(urgencyOf(opened(), urgentOn, '2026-11-20')).toBe(urgency);
    expect(urgencies.names).toContain(urgency);
  });
});

it('D6: a case waits for a yes from its assignment on until it comes', () => {
  expect(awaitsAcceptance(opened())).toBe(false);
  const record = assigned();
  expect(awaitsAcceptance(record)).toBe(true);
  expect(awaitsAcceptance(after(does.acceptAssignment(record, sanne, context, {})))).toBe(false);
  const released = does.releaseHandler(record, quality, context, { reason: 'ABSENT', note: null });
  expect(awaitsAcceptance(after(released))).toBe(false);
});
