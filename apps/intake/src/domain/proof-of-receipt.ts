import type { Kind, TermDates } from '@klantreacties/procedure';

/** The dated proof that the reaction was received: what a disputes committee asks for; never changes. */
export interface ProofOfReceipt {
  reactionId: string;
  number: string;
  submittedAt: Date;
  kind: Kind;
  brand: string;
  text: string;
  dates: TermDates;
  restricted: boolean;
}

/** `SKAR-2026-000123`: the year by local date, gaps allowed, never twice. */
export function reactionNumber(prefix: string, year: string, sequence: number): string {
  return `${prefix}-${year}-${String(sequence).padStart(6, '0')}`;
}
