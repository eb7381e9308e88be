import {
  judgmentMarked,
  milestoneReopened,
  proposalTakenBack,
} from '@klantreacties/event-contracts';
import { hasRole, ownerTitleOf, type Directory } from '@klantreacties/organisation';
import { leadAndDirectors } from './authority.ts';
import {
  isBeforeTheJudgment,
  type CaseRecord,
  type InvolvedRow,
  type ProposalRow,
} from './case-record.ts';
import { reportsToOneOf, shutOutOf } from './conflicts.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';
import { noticeTo } from './notices.ts';
import { withoutHandler } from './release.ts';
import { addressOf } from './texts.ts';

/**
 * What follows where people turn out to be involved: their open proposal is taken back, a handler who is no
 * longer free is released, and a judgment that one of them wrote or sent stands but is marked.
 */
export function withConsequences(
  before: CaseRecord,
  after: CaseRecord,
  context: DecisionContext,
  directory: Directory,
): Change {
  const outBefore = shutOutOf(before);
  const found = shutOutOf(after).filter((id) => !outBefore.includes(id));
  const steps = [
    (record: CaseRecord) => withoutProposalsOf(record, found, context),
    (record: CaseRecord) => withoutDraftOf(record, found),
    (record: CaseRecord) => withoutOpinionsOf(record, found),
    (record: CaseRecord) => withoutConflictedHandler(record, context, directory),
    (record: CaseRecord) => withMarkedJudgment(record, found, { context, directory }),
  ];
  return steps.reduce<Change>(
    ({ next, facts }, step) => {
      const changed = step(next);
      return { next: changed.next, facts: [...facts, ...changed.facts] };
    },
    { next: after, facts: [] },
  );
}

const judged = (record: CaseRecord) => !isBeforeTheJudgment(record);

// The proposals of whoever is found involved end with them, and the term of three weeks runs again.
function withoutProposalsOf(
  record: CaseRecord,
  found: readonly string[],
  { now, newId }: DecisionContext,
): Change {
  const isVoid = ({ answer, takenBackAt, byStaffId }: ProposalRow) =>
    answer === null &&
    takenBackAt === null &&
    byStaffId !== null &&
    found.includes(byStaffId) &&
    !judged(record);
  const voided = record.proposals.filter(isVoid);
  if (voided.length === 0) return { next: record, facts: [] };
  const at = now.toISOString();
  const proposals = record.proposals.map((one) =>
    isVoid(one) ? { ...one, takenBackAt: at } : one,
  );
  const facts = voided.map(({ id }) =>
    fact(newId(), proposalTakenBack, {
      data: { proposalId: id, takenBackAt: at },
      personal: addressOf(record),
    }),
  );
  const met = record.milestones.find(
    ({ milestone, metAt }) => milestone === 'PROPOSAL' && metAt !== null,
  );
  const another = proposals.some(({ takenBackAt }) => takenBackAt === null);
  if (met === undefined || another) return { next: { ...record, proposals }, facts };
  const milestones = record.milestones.map((one) => (one === met ? { ...one, metAt: null } : one));
  const { milestone, dueOn } = met;
  const again = fact(newId(), milestoneReopened, {
    data: { milestone, dueOn, reopenedAt: at },
    personal: {},
  });
  return { next: { ...record, proposals, milestones }, facts: [...facts, again] };
}

function withoutConflictedHandler(
  record: CaseRecord,
  context: DecisionContext,
  directory: Directory,
): Change {
  const { handlerId } = record;
  // An outside person who is merely presumed keeps the case until another one confirms it.
  const out = shutOutOf(record);
  const isConflicted =
    handlerId !== null && (out.includes(handlerId) || reportsToOneOf(directory, handlerId, out));
  return !isConflicted || judged(record)
    ? { next: record, facts: [] }
    : withoutHandler(record, context, handlerId);
}

// What somebody said of a row falls with them; a second one begins anew.
function withoutOpinionsOf(record: CaseRecord, found: readonly string[]): Change {
  const falls = ({ said }: InvolvedRow) => said !== null && found.includes(said.byStaffId);
  if (!record.involved.some(falls)) return { next: record, facts: [] };
  const involved = record.involved.map((row) => (falls(row) ? { ...row, said: null } : row));
  return { next: { ...record, involved }, facts: [] };
}

// Nobody sends the word of who is involved; the history keeps it.
function withoutDraftOf(record: CaseRecord, found: readonly string[]): Change {
  const { draftedBy, personal } = record;
  if (draftedBy === null || !found.includes(draftedBy) || judged(record))
    return { next: record, facts: [] };
  const withoutIt = { category: null, gist: null, draftedBy: null };
  return { next: { ...record, ...withoutIt, personal: { ...personal, draft: null } }, facts: [] };
}

// The judgment was sent and is not taken back; lead and director decide what it needs.
function withMarkedJudgment(
  record: CaseRecord,
  found: readonly string[],
  { context, directory }: { context: DecisionContext; directory: Directory },
): Change {
  const { judgmentId, draftedBy, sentBy, handlerId, personal } = record;
  const wrote = [draftedBy, sentBy, handlerId].filter((id) => id !== null && found.includes(id));
  if (judgmentId === null || wrote.length === 0 || !judged(record))
    return { next: record, facts: [] };
  const markedAt = context.now.toISOString();
  const ownerId = qualityDepartmentOf(directory);
  const owner = ownerId === null ? null : ownerTitleOf(directory, ownerId);
  const { draft } = personal;
  const measures = draft?.measures.map((measure) =>
    ownerId !== null && found.includes(measure.ownerId)
      ? { ...measure, ownerId, owner: owner ?? ownerId }
      : measure,
  );
  const next: CaseRecord = {
    ...record,
    judgmentMarkedAt: markedAt,
    // From now on P&K does the measures.
    handlerId: handlerId !== null && found.includes(handlerId) ? null : handlerId,
    personal:
      draft === null || measures === undefined
        ? personal
        : { ...personal, draft: { ...draft, measures } },
  };
  const marked = fact(context.newId(), judgmentMarked, {
    data: { judgmentId, markedAt },
    personal: { staffIds: [...found], ownerId },
  });
  const notices = leadAndDirectors(next, directory).map((person) =>
    noticeTo(next, person, 'JUDGMENT_MARKED', context),
  );
  return { next, facts: [marked, ...notices] };
}

function qualityDepartmentOf({ staff }: Directory): string | null {
  const quality = staff.find(
    (person) => person.departmentId !== null && hasRole(person, 'QUALITY', 'QUALITY_LEAD'),
  );
  return quality?.departmentId ?? null;
}
