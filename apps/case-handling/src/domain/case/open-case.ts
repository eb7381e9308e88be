import {
  caseRegistered,
  involvedPersonSettled,
  type DataOf,
  type PersonalOf,
  type reactionSubmitted,
} from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import { milestonesOf } from '@klantreacties/procedure';
import type { InvolvedRow, Reaction, Registered } from './case.ts';
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
  const reaction = reactionOf(rest);
  const named = personal.involved.map(({ id, name, role }) => {
    const written = { id, capacity: 'INVOLVED' as const, name, role };
    return rowOf(written, meantBy(directory, written, reaction), directory);
  });
  const involved = [...named, ...otherPeople(personal, named, { reaction, directory, newId })];
  const registeredAt = now.toISOString();
  const { number, text, wish, reporter, discussedBefore, children } = personal;
  const { supportPerson, contactPreference, mayShareName } = personal;
  const next: Registered = {
    id: caseId,
    number,
    reaction,
    text,
    wish,
    reporter,
    relation,
    contactPreference,
    mayShareName,
    supportPerson,
    children,
    discussedBefore,
    dates,
    registeredAt,
    updatedAt: registeredAt,
    milestones: milestonesOf(dates).map((due) => ({ ...due, metAt: null })),
    involved,
    matchingRules,
    handledBy: [],
    releases: [],
    restrictions: [],
    lifting: null,
    heldBackCode: null,
    calledIn: [],
    waitsForOutside: false,
    waitsForDirector: false,
    lateLetters: [],
    unread: [],
    writers: [],
    letters: [],
    sentAgain: [],
    addressSince: null,
    entries: [],
    messages: [],
    proposals: [],
    usedKeys: [],
    state: 'REGISTERED',
  };
  const facts = [
    fact(newId(), caseRegistered, { data: { dates, registeredAt }, personal: { number } }),
    ...involved.flatMap((row) => presumedFacts(row, newId)),
  ];
  return accessOf(null, { next, facts }, directory, context);
}

/** A row of matching gives each colleague whom it may mean, or that it means nobody known. */
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

function reactionOf(data: Reaction): Reaction {
  const { caseRef, brand, kind, locationId, careType } = data;
  const { language, anonymous, restricted, submittedAt } = data;
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
