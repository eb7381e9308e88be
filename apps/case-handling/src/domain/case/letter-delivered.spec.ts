import { randomUUID } from 'node:crypto';
import { after, assigned, confirmed, context, does, quality } from '../../../test/a-case.ts';
import { assignmentOf, type Case } from './case.ts';
import { letterDelivered } from './letter-delivered.ts';

const sentAt = '2026-11-20T08:00:00.000Z';
const deliver = (record: Case, letter: string, causeId: string = randomUUID()) =>
  letterDelivered(record, context, { letter, causeId, sentAt });
const metOf = ({ milestones }: Case) =>
  milestones.filter(({ metAt }) => metAt === sentAt).map(({ milestone }) => milestone);

describe('a letter that reached the reporter', () => {
  it('meets its term at its own instant, once; the command met none', () => {
    const record = assigned();
    expect(metOf(record)).toEqual([]);
    const next = after(deliver(record, 'E02', assignmentOf(record)?.assignedBy ?? ''));
    expect(metOf(next)).toEqual(['HANDLER_KNOWN']);
    expect(deliver(next, 'E02', assignmentOf(record)?.assignedBy ?? '')).toEqual({
      next,
      facts: [],
    });
  });

  it.each(['E02', 'E03'])(
    'D11: meets the term of one week by %s, once, and tells who handles',
    (letter) => {
      const record = assigned();
      const next = after(deliver(record, letter, assignmentOf(record)?.assignedBy ?? ''));
      expect(metOf(next)).toEqual(['HANDLER_KNOWN']);
      expect(assignmentOf(next)?.toldAt).toBe(sentAt);
    },
  );

  it('D11: tells who handles where the letter of another one met the term before', () => {
    const first = assigned();
    const told = after(deliver(first, 'E02', assignmentOf(first)?.assignedBy ?? ''));
    const released = after(does.releaseHandler(told, quality, context, { reason: 'ABSENT' }));
    const next = after(does.assignHandler(released, quality, context, { handlerId: 'els-de-wit' }));
    expect(assignmentOf(next)?.toldAt).toBeNull();
    const decision = deliver(next, 'E03', assignmentOf(next)?.assignedBy ?? '');
    expect(assignmentOf(after(decision))?.toldAt).toBe(sentAt);
    expect(decision).toMatchObject({ facts: [] });
  });

  it('of a handler who was released meets no term', () => {
    const record = assigned();
    expect(deliver(record, 'E02')).toEqual({ next: record, facts: [] });
    expect(deliver(record, 'E03')).toEqual({ next: record, facts: [] });
  });

  it('closes the case when it is the judgment itself, and no other one', () => {
    const record = confirmed();
    expect(after(deliver(record, 'E06')).state).toBe('AGREEMENTS_CONFIRMED');
    const closed = after(deliver(record, 'E06', record.judgment.confirmedBy ?? ''));
    expect(closed).toMatchObject({ state: 'CLOSED', closedAt: sentAt });
  });

  it('with the judgment meets the term of a proposal too, where none was made', () => {
    const record = confirmed();
    const closed = after(deliver(record, 'E06', record.judgment.confirmedBy ?? ''));
    expect(metOf(closed)).toEqual(['PROPOSAL', 'SETTLED']);
  });

  it('changes nothing when it has no term', () => {
    const record = assigned();
    expect(deliver(record, 'E04')).toEqual({ next: record, facts: [] });
  });
});
