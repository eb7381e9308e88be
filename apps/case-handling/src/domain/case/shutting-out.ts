import {
  judgmentMarked,
  milestoneReopened,
  proposalTakenBack,
} from '@klantreacties/event-contracts';
import { hasRole, ownerTitleOf, type Directory } from '@klantreacties/organisation';
import { leadAndDirectors } from './authority.ts';
import {
  draftOf,
  handlerIdOf,
  isUnjudged,
  type Case,
  type InvolvedRow,
  type Investigating,
  type Proposal,
} from './case.ts';
import { reportsToOneOf, shutOutOf } from './conflicts.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';
import { noticeTo } from './notices.ts';
import { withoutHandler } from './release.ts';
import { addressOf } from './texts.ts';

/**
 * What follows where people turn out to be involved: their open proposal and their draft are taken back, a handler
 * who is no longer free is released, and a judgment that one of them wrote or sent stands but is marked.
 */
export function withConsequences(
  before: Case,
  after: Case,
  context: DecisionContext,
  directory: Directory,
): Change {
  const outBefore = shutOutOf(before);
  const found = shutOutOf(after).filter((id) => !outBefore.includes(id));
  const conflicted = conflictedHandlerOf(after, directory);
  const steps = [
    (record: Case) => withoutProposalsOf(record, { found, conflicted }, context),
    (record: Case) => withoutDraftOf(record, { found, conflicted }),
    (record: Case) => withoutOpinionsOf(record, found),
    (record: Case) => withoutConflictedHandler(record, conflicted, { context, directory }),
    (record: Case) => withMarkedJudgment(record, found, { context, directory }),
  ];
  return steps.reduce<Change>(
    ({ next, facts }, step) => {
      const changed = step(next);
      return { next: changed.next, facts: [...facts, ...changed.facts] };
    },
    { next: after, facts: [] },
  );
}

/** Who is newly found involved, and the handler where that one is free no more. */
interface Leavers {
  found: readonly string[];
  conflicted: string | null;
}

// The open proposals of whoever is found involved end with them, and the term of three weeks runs again. Of a handler
// who is not free everything open ends, as it went out in their name. What the parent agreed to is not taken away.
function withoutProposalsOf(
  record: Case,
  { found, conflicted }: Leavers,
  { now, newId }: DecisionContext,
): Change {
  const isTheirs = ({ byStaffId }: Proposal) =>
    conflicted !== null || (byStaffId !== null && found.includes(byStaffId));
  const isVoid = (one: Proposal) =>
    one.answer === null && one.takenBackAt === null && isTheirs(one) && isUnjudged(record);
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
  if (another) return { next: { ...record, proposals }, facts };
  const next = investigated({ ...record, proposals });
  if (met === undefined) return { next, facts };
  const milestones = record.milestones.map((one) => (one === met ? { ...one, metAt: null } : one));
  const { milestone, dueOn } = met;
  const again = fact(newId(), milestoneReopened, {
    data: { milestone, dueOn, reopenedAt: at },
    personal: {},
  });
  return { next: { ...next, milestones }, facts: [...facts, again] };
}

function conflictedHandlerOf(record: Case, directory: Directory): string | null {
  const handlerId = handlerIdOf(record);
  if (handlerId === null || !isUnjudged(record)) return null;
  // An outside person who is merely presumed keeps the case until another one confirms it.
  const out = shutOutOf(record);
  return out.includes(handlerId) || reportsToOneOf(directory, handlerId, out) ? handlerId : null;
}

function withoutConflictedHandler(
  record: Case,
  conflicted: string | null,
  { context, directory }: { context: DecisionContext; directory: Directory },
): Change {
  if (conflicted === null || !isUnjudged(record)) return { next: record, facts: [] };
  const reason = shutOutOf(record).includes(conflicted) ? 'INVOLVED' : 'NOT_FREE';
  return withoutHandler(investigated(record), { reason, note: null }, context, directory);
}

// Nothing is proposed to the reporter any more, so it is looked into anew.
const investigated = <Of extends Case>(record: Of): Of | Investigating =>
  record.state === 'SOLUTION_PROPOSED' ? { ...record, state: 'INVESTIGATING' } : record;

// What somebody said of a row, of lifting a restriction or of a new code, falls with them; a second one begins anew.
function withoutOpinionsOf(record: Case, found: readonly string[]): Change {
  const falls = ({ said }: InvolvedRow) => said !== null && found.includes(said.byStaffId);
  const { lifting } = record;
  const kept = lifting !== null && found.includes(lifting.byStaffId) ? null : lifting;
  const { heldBackCode } = record;
  const allowedBy = heldBackCode?.allowing?.byStaffId;
  const allowingFalls = allowedBy !== undefined && found.includes(allowedBy);
  if (!record.involved.some(falls) && kept === lifting && !allowingFalls)
    return { next: record, facts: [] };
  const involved = record.involved.map((row) => (falls(row) ? { ...row, said: null } : row));
  const code =
    allowingFalls && heldBackCode !== null ? { ...heldBackCode, allowing: null } : heldBackCode;
  return { next: { ...record, involved, lifting: kept, heldBackCode: code }, facts: [] };
}

// Nobody sends the word of who is involved, or of a handler who is not free; the history keeps it.
function withoutDraftOf(record: Case, { found, conflicted }: Leavers): Change {
  const draftedBy = draftOf(record)?.draftedBy ?? null;
  const falls = conflicted !== null || (draftedBy !== null && found.includes(draftedBy));
  if (!falls || (record.state !== 'INVESTIGATING' && record.state !== 'SOLUTION_PROPOSED'))
    return { next: record, facts: [] };
  return { next: { ...record, judgment: null }, facts: [] };
}

// The judgment was sent and is not taken back; lead and director decide what it needs.
function withMarkedJudgment(
  record: Case,
  found: readonly string[],
  { context, directory }: { context: DecisionContext; directory: Directory },
): Change {
  if (isUnjudged(record)) return { next: record, facts: [] };
  const { judgment, assignment } = record;
  const handlerId = handlerIdOf(record);
  const wrote = [judgment.draftedBy, judgment.sentBy, handlerId];
  if (!wrote.some((id) => id !== null && found.includes(id))) return { next: record, facts: [] };
  const markedAt = context.now.toISOString();
  const ownerId = qualityDepartmentOf(directory);
  const owner = ownerId === null ? null : (ownerTitleOf(directory, ownerId) ?? ownerId);
  // From now on P&K does the measures.
  const measures = judgment.measures.map((measure) =>
    ownerId !== null && owner !== null && found.includes(measure.ownerId)
      ? { ...measure, ownerId, owner }
      : measure,
  );
  const next: Case = {
    ...record,
    assignment: handlerId !== null && found.includes(handlerId) ? null : assignment,
    judgment: { ...judgment, measures, markedAt },
  };
  const marked = fact(context.newId(), judgmentMarked, {
    data: { judgmentId: judgment.judgmentId, markedAt },
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
