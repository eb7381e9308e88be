import { progressTold } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  context,
  does,
  investigating,
  opened,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';

const { tellProgress } = does;
const toldAt = context.now.toISOString();
const progress = { done: 'gebeld', next: 'praten', nextMessageOn: '2026-11-20' };

describe('telling how it stands', () => {
  it.each([null, 'De leidster was ziek.'])(
    'is kept and goes to the reporter (delay: %s)',
    (reasonOfDelay) => {
      const decision = tellProgress(investigating(), sanne, context, {
        ...progress,
        reasonOfDelay,
      });
      const { messages } = after(decision);
      expect(messages).toEqual([
        {
          id: expect.any(String) as string,
          ...progress,
          reasonOfDelay,
          toldAt,
          byStaffId: 'sanne-de-boer',
        },
      ]);
      expect(factsOf(decision)).toEqual([
        published(progressTold, {
          data: { messageId: messages[0]?.id ?? '', nextMessageOn: '2026-11-20', toldAt },
          personal: {
            ...addressed,
            done: 'gebeld',
            next: 'praten',
            reasonOfDelay,
          },
        }),
      ]);
    },
  );

  it('names no reporter where there is none', () => {
    const record = assigned(opened({ anonymous: true }));
    expect(factsOf(tellProgress(record, sanne, context, progress))).toMatchObject([
      { personal: { reporter: null } },
    ]);
  });

  it.each([
    ['2026-11-12', 'DATE_IN_PAST'],
    ['1900-01-01', 'DATE_IN_PAST'],
    ['2200-01-01', 'DATE_AFTER_TWO_WEEKS'],
    ['2026-02-30', 'DATE_NOT_VALID'],
    ['morgen', 'DATE_NOT_VALID'],
    ['2026-11-28', 'DATE_AFTER_TWO_WEEKS'],
    ['2036-12-31', 'DATE_AFTER_TWO_WEEKS'],
  ] as const)('refuses %s as the day of the next message with %s', (nextMessageOn, code) => {
    expect(tellProgress(investigating(), sanne, context, { ...progress, nextMessageOn })).toEqual(
      refused([code, 'nextMessageOn']),
    );
  });

  it('names every text that is missing at once', () => {
    const empty = { ...progress, done: '', next: ' ', reasonOfDelay: '' };
    expect(tellProgress(investigating(), sanne, context, empty)).toEqual(
      refused(
        ['TEXT_MISSING', 'done'],
        ['TEXT_MISSING', 'next'],
        ['TEXT_MISSING', 'reasonOfDelay'],
      ),
    );
  });
});
