import type { Prisma } from '../../generated/prisma/client.ts';
import type { ShownLetter } from '../sending/letter-store.ts';

/** What to read of a letter to show it. */
export const ofShownLetter = {
  caseId: true,
  id: true,
  letter: true,
  audience: true,
  channel: true,
  state: true,
  restricted: true,
  sentAt: true,
  againOf: true,
  letterPersonal: { select: { subject: true, bodyText: true } },
} satisfies Prisma.LetterSelect;

type Row = Prisma.LetterGetPayload<{ select: typeof ofShownLetter }>;
type Words = Pick<ShownLetter, 'letter' | 'audience' | 'channel' | 'state'>;

/** The letter as it is shown; none where what it says was erased. */
export function shownFrom({ letterPersonal, ...row }: Row): ShownLetter[] {
  if (letterPersonal === null) return [];
  const { caseId, id, restricted, sentAt, againOf, letter, audience, channel, state } = row;
  // Notification alone writes these columns.
  const words = { letter, audience, channel, state } as Words;
  return [
    {
      ...words,
      case_id: caseId,
      id,
      restricted,
      sent_at: sentAt,
      again_of: againOf,
      subject: letterPersonal.subject,
      body_text: letterPersonal.bodyText,
    },
  ];
}
