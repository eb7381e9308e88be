import { lettersSentAgain } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  confirmed,
  context,
  does,
  letter,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { sentOf, type Case, type ReporterLetter } from '../case.ts';
import { letterDelivered } from '../letter-delivered.ts';
import { availableActions } from '../perform.ts';
import { directory } from '../../../../test/a-case.ts';

const { sendLetterAgain } = does;
const at = context.now.toISOString();
const having = (record: Case, ...letters: ReporterLetter[]): Case => ({ ...record, letters });
const again = (record: Case, { letterId }: Pick<ReporterLetter, 'letterId'>, actor = quality) =>
  sendLetterAgain(record, actor, context, { letterId });
const sentAgain = (...letterIds: string[]) =>
  published(lettersSentAgain, {
    data: { sentAgainAt: at, letterIds },
    personal: { email: 'eva@example.nl' },
  });

describe('to send a letter again', () => {
  const receipt = letter();

  it.each(['SENT', 'FAILED', 'WITHDRAWN'] as const)(
    'C3: sends it by its id where it was %s, and keeps which',
    (state) => {
      const one = letter({ state });
      const decision = again(having(opened(), one, receipt), one);
      expect(factsOf(decision)).toEqual([sentAgain(one.letterId)]);
      expect(after(decision).sentAgain).toEqual([
        { id: expect.any(String), at, letters: [{ letterId: one.letterId, letter: 'E01' }] },
      ]);
    },
  );

  it('C3: sends any letter to the reporter, of any kind of reaction, also after the end', () => {
    for (const record of [opened({ kind: 'COMPLIMENT' }), opened({ restricted: true }), closed()])
      for (const code of ['E01', 'E02', 'E04', 'E07', 'E15', 'E99']) {
        const one = letter({ letter: code });
        expect(factsOf(again(having(record, one), one))).toEqual([sentAgain(one.letterId)]);
      }
  });

  it('C3: takes its id in capitals, and the id of any that holds its words', () => {
    const copy = letter({ againOf: receipt.letterId, queuedAt: '2026-11-13T09:30:00.000Z' });
    const record = having(opened(), receipt, copy);
    const capitals = { letterId: receipt.letterId.toUpperCase() };
    for (const asked of [receipt, copy, capitals])
      expect(factsOf(again(record, asked))).toEqual([sentAgain(copy.letterId)]);
  });

  it('C3: waits for one that goes by itself', () => {
    const waits = letter({ state: 'QUEUED', endedAt: null });
    expect(again(having(opened(), receipt, waits), waits)).toEqual(
      refused(['LETTER_WAITS', 'letterId']),
    );
    const copy = { ...waits, againOf: receipt.letterId, queuedAt: at };
    expect(again(having(opened(), receipt, letter(), copy), receipt)).toEqual(
      refused(['LETTER_WAITS', 'letterId']),
    );
  });

  it('C3: knows no letter of staff or of another case, and none where there is none', () => {
    expect(again(having(opened(), receipt), letter())).toEqual(
      refused(['UNKNOWN_LETTER', 'letterId']),
    );
    expect(again(opened(), receipt)).toEqual(
      refused(['UNKNOWN_LETTER', 'letterId'], 'NO_LETTER_YET'),
    );
    const record = opened({ anonymous: true });
    expect(
      availableActions(having(record, receipt), { ...context, actor: quality, directory }),
    ).not.toContain('sendLetterAgain');
  });

  it('C3: is for P&K alone', () => {
    expect(again(having(opened(), receipt), receipt, sanne)).toEqual(refused('NOT_YOURS'));
  });

  it('C3: does nothing twice under one key', () => {
    const key = 'again-0000000000001';
    const once = sendLetterAgain(having(opened(), receipt), quality, { ...context, key }, receipt);
    const twice = sendLetterAgain(after(once), quality, { ...context, key }, receipt);
    expect(factsOf(twice)).toEqual([]);
  });

  it('C3: lets the judgment close its case by the delivery of what was sent again', () => {
    const record = confirmed();
    const causeId = sentOf(record)?.confirmedBy ?? '';
    const failed = letter({ letter: 'E06', causeId, state: 'FAILED' });
    const next = after(again(having(record, failed), failed));
    const delivered = letterDelivered(next, context, { letter: 'E06', causeId, sentAt: at });
    expect(after(delivered).state).toBe('CLOSED');
  });
});
