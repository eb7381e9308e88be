import type {
  CasePersonal,
  CaseRecord,
  InvolvedRow,
  ProposalRow,
} from '../domain/case/case-record.ts';

type Content = Omit<CaseRecord, 'personal'>;
type Newer =
  | 'matchingRules'
  | 'handledBy'
  | 'draftedBy'
  | 'sentBy'
  | 'judgmentMarkedAt'
  | 'calledIn'
  | 'waitsForOutside';
type NewerOfRow = 'capacity' | 'found' | 'said';
type NewerOfProposal = 'byStaffId' | 'toldBy' | 'takenBackAt';

type Older<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>;

/** The document of a case as any version stored it. */
export type StoredContent = Omit<Older<Content, Newer>, 'involved' | 'proposals'> & {
  involved: Older<InvolvedRow, NewerOfRow>[];
  proposals: Older<ProposalRow, NewerOfProposal>[];
};

/** The personal values of a case as any version stored them. */
export type StoredPersonal = Older<CasePersonal, 'givenUnder'>;

/** Stored personal values in the form of today. */
export const liftPersonal = (stored: StoredPersonal): CasePersonal => ({
  givenUnder: {},
  ...stored,
});

/**
 * A stored document in the form of today. Who was matched by older rules counts as strongly presumed, so
 * that access is given back by two; whoever handles it counts as who made its proposals.
 */
export function liftContent(stored: StoredContent): Content {
  const { handlerId } = stored;
  return {
    matchingRules: 1,
    handledBy: handlerId === null ? [] : [handlerId],
    draftedBy: null,
    sentBy: null,
    judgmentMarkedAt: null,
    calledIn: [],
    waitsForOutside: false,
    ...stored,
    involved: stored.involved.map((row) => ({
      capacity: 'INVOLVED',
      found: row.staffIds.map((staffId) => ({ staffId, confidence: 'STRONG' })),
      said: null,
      ...row,
    })),
    proposals: stored.proposals.map((proposal) => ({
      byStaffId: handlerId,
      toldBy: null,
      takenBackAt: null,
      ...proposal,
    })),
  };
}
