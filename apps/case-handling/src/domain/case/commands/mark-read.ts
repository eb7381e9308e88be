import { wordsRead } from '@klantreacties/event-contracts';
import { z } from 'zod';
import type { Case } from '../case.ts';
import { fact } from '../decision.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { id } from '../input.ts';
import { problem } from '../problems.ts';
import { withoutUnread } from '../unread.ts';

/**
 * The handler or P&K says that what the reporter wrote was read, up to the last entry that they saw; what came in
 * since stays marked.
 */
export const markRead = defineCommand({
  name: 'markRead',
  label: { nl: 'berichten als gelezen markeren', en: 'mark messages as read' },
  description: 'Gelezen. What came in after the entry that was seen stays marked.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    lastSeenId: id('UNREAD').describe('Laatst gezien: the last of `internal.unread` that was read'),
  }),
  // Who read it as well, a moment later.
  isDone: (record, { lastSeenId }) => !waits(record, lastSeenId),
  prevented: ({ unread }) => (unread.length === 0 ? [problem('ALREADY_DONE')] : []),
  problems: (record, { lastSeenId }) =>
    waits(record, lastSeenId) || record.entries.some((one) => isSame(one.id, lastSeenId))
      ? []
      : [problem('UNKNOWN_ENTRY', 'lastSeenId')],
  decide(record, { lastSeenId }, context) {
    const { actor, now, newId, directory } = context;
    const upToEntryId = lastSeenId.toLowerCase();
    const read = fact(newId(), wordsRead, {
      data: { upToEntryId, readAt: now.toISOString() },
      personal: { byStaffId: actor.staffId },
    });
    const { next, facts } = withoutUnread(record, upToEntryId, directory, context);
    return { next, facts: [read, ...facts] };
  },
});

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const waits = ({ unread }: Case, id: string): boolean =>
  unread.some(({ entryId }) => isSame(entryId, id));
