import type { Prisma } from '../../generated/prisma/client.ts';
import type { ReactionHead } from '../use-cases/take-answer.ts';

/** What to read of a reaction for its facts. */
export const ofHead = {
  caseRef: true,
  brand: true,
  kind: true,
  locationId: true,
  careType: true,
  language: true,
  anonymous: true,
  restricted: true,
  submittedAt: true,
} satisfies Prisma.ReactionSelect;

type Row = Prisma.ReactionGetPayload<{ select: typeof ofHead }>;

/** What every fact about a reaction has beside its own. */
export function headFrom(row: Row): ReactionHead {
  const { caseRef, brand, locationId, anonymous, restricted, submittedAt } = row;
  // Intake alone writes these columns.
  const { kind, careType, language } = row as Pick<ReactionHead, 'kind' | 'careType' | 'language'>;
  return {
    caseRef,
    brand,
    kind,
    locationId,
    careType,
    language,
    anonymous,
    restricted,
    submittedAt: submittedAt.toISOString(),
  };
}
