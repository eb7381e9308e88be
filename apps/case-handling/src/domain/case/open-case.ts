import {
  caseRegistered,
  involvedPersonSettled,
  type DataOf,
  type PersonalOf,
  type reactionSubmitted,
} from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import type { CaseRecord, Head, InvolvedRow } from './case-record.ts';
import { fact, type Change, type DecisionContext, type Fact } from './decision.ts';
import { matchingRules, meantBy, otherPeople, rowOf } from './match-people.ts';
import { accessOf } from './notices.ts';

export interface Submitted {
  caseId: string;
  data: DataOf<typeof reactionSubmitted>;
  personal: PersonalOf<typeof reactionSubmitted>;
}

/**
 * Opens a case with the dates that intake computed. Whoever a person named, the reporter, the support person
 * or a name in the long texts may mean is shut out at once, as presumed, until it is settled.
 */
export function openCase(
  { caseId, data, personal }: Submitted,
  directory: Directory,
  context: DecisionContext,
): Change {
  const { now, newId } = context;
  const { dates, relation, ...rest } = data;
  const head = headOf(rest);
  const named = personal.involved.map(({ id, name, role }) =>
    rowOf({ id, capacity: 'INVOLVED' }, meantBy(directory, { name, role }, head), directory),
  );
  const others = otherPeople(personal, named, { head, directory, newId });
  const involved = [...named, ...others.map(({ row }) => row)];
  const registeredAt = now.toISOString();
  const next: CaseRecord = {
    id: caseId,
    head,
    relation,
    dates,
    state: 'REGISTERED',
    registeredAt,
    handlerId: null,
    acceptedAt: null,
    category: null,
    gist: null,
    judgmentId: null,
    assignedBy: null,
    confirmedBy: null,
    closedAt: null,
    milestones: [
      { milestone: 'HANDLER_KNOWN' as const, dueOn: dates.handlerKnownDueOn, metAt: null },
      ...(dates.proposalDueOn === null
        ? []
        : [{ milestone: 'PROPOSAL' as const, dueOn: dates.proposalDueOn, metAt: null }]),
      ...(dates.settledDueOn === null
        ? []
        : [{ milestone: 'SETTLED' as const, dueOn: dates.settledDueOn, metAt: null }]),
    ],
    involved,
    matchingRules,
    handledBy: [],
    draftedBy: null,
    sentBy: null,
    judgmentMarkedAt: null,
    calledIn: [],
    waitsForOutside: false,
    entries: [],
    messages: [],
    proposals: [],
    measures: [],
    usedKeys: [],
    personal: {
      number: personal.number,
      text: personal.text,
      wish: personal.wish,
      reporter: personal.reporter,
      discussedBefore: personal.discussedBefore,
      children: personal.children,
      supportPerson: personal.supportPerson,
      contactPreference: personal.contactPreference,
      mayShareName: personal.mayShareName,
      handler: null,
      involved: Object.fromEntries([
        ...personal.involved.map(({ id, role, name }) => [id, { role, name }]),
        ...others.map(({ row, written }) => [row.id, written]),
      ]),
      entries: {},
      messages: {},
      proposals: {},
      draft: null,
      givenUnder: {},
    },
  };
  const facts = [
    fact(newId(), caseRegistered, {
      data: { dates, registeredAt },
      personal: { number: personal.number },
    }),
    ...involved.flatMap((row) => presumedFacts(row, newId)),
  ];
  return accessOf(null, { next, facts }, directory, context);
}

/** A row of matching tells each colleague whom it may mean, or that it means nobody known. */
export function presumedFacts(
  { id, capacity, outcome, found }: InvolvedRow,
  newId: () => string,
): Fact[] {
  const staffIds = found.length === 0 ? [null] : found.map(({ staffId }) => staffId);
  return staffIds.map((staffId) =>
    fact(newId(), involvedPersonSettled, {
      data: { involvedId: id, outcome, capacity },
      personal: { staffId },
    }),
  );
}

function headOf(data: Head): Head {
  const {
    caseRef,
    brand,
    kind,
    locationId,
    careType,
    language,
    anonymous,
    restricted,
    submittedAt,
  } = data;
  return {
    caseRef,
    brand,
    kind,
    locationId,
    careType,
    language,
    anonymous,
    restricted,
    submittedAt,
  };
}
