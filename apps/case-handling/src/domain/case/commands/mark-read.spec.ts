import { randomUUID } from 'node:crypto';
import { wordsRead } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  context,
  directory,
  investigating,
  does,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import type { Case } from '../case.ts';
import { receiveMessage } from '../receive-answer.ts';

const key = 'a1b2c3d4-0000-4000-8000-000000000001';
const written = (record: Case) =>
  after(receiveMessage(record, context, { key, text: 'hallo', at: context.now }, directory));

describe('to mark as read', () => {
  it.each([
    ['a complaint that nobody handles', opened()],
    ['a compliment', opened({ kind: 'COMPLIMENT' })],
    ['an improvement point', opened({ kind: 'IMPROVEMENT_POINT' })],
    ['a case that is closed', closed()],
  ])('C5: is done in %s, and stays on record', (_what, record) => {
    const decision = does.markRead(written(record), quality, context, { lastSeenId: key });
    expect(after(decision)).toMatchObject({ state: record.state, unread: [] });
    expect(factsOf(decision)).toEqual([
      published(wordsRead, {
        data: { upToEntryId: key, readAt: context.now.toISOString() },
        personal: { byStaffId: 'joris-bakker' },
      }),
    ]);
  });

  it('C5: changes nothing where somebody else did it a moment before', () => {
    const record = after(does.markRead(written(closed()), quality, context, { lastSeenId: key }));
    expect(after(does.markRead(record, sanne, context, { lastSeenId: key }))).toBe(record);
  });

  it.each(['geen id', '', randomUUID()])(
    'C5: refuses %j, which is no entry of it',
    (lastSeenId) => {
      expect(does.markRead(written(investigating()), sanne, context, { lastSeenId })).toEqual(
        refused(['UNKNOWN_ENTRY', 'lastSeenId']),
      );
    },
  );
});
