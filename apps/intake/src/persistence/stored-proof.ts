import type { Kind, TermDates } from '@klantreacties/procedure';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';

/** What to read of a reaction for its proof of receipt. */
export const ofProof = {
  id: true,
  number: true,
  submittedAt: true,
  kind: true,
  brand: true,
  restricted: true,
  dates: true,
  reactionPersonal: { select: { personal: true } },
} satisfies Prisma.ReactionSelect;

type Row = Prisma.ReactionGetPayload<{ select: typeof ofProof }>;

/** The proof of receipt; throws where the text was erased. */
export function proofFrom({ id, reactionPersonal, ...row }: Row): ProofOfReceipt {
  const { number, submittedAt, brand, restricted } = row;
  const { text } = (reactionPersonal?.personal ?? {}) as { text?: string };
  if (text === undefined) throw new Error(`Reaction ${number} has no text`);
  // Intake alone writes these columns.
  const kind = row.kind as Kind;
  const dates = row.dates as unknown as TermDates;
  return { reactionId: id, number, submittedAt, kind, brand, text, dates, restricted };
}
