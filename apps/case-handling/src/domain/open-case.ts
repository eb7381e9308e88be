import {
  caseRegistered,
  involvedPersonSettled,
  type DataOf,
  type PersonalOf,
  type reactionSubmitted,
} from '@klantreacties/event-contracts';
import { matchInvolved, type Directory } from '@klantreacties/organisation';
import type { CaseRecord, Head } from './case-record.ts';
import { tell, type Moment, type Told } from './decision.ts';

export interface Submitted {
  caseId: string;
  data: DataOf<typeof reactionSubmitted>;
  personal: PersonalOf<typeof reactionSubmitted>;
}

/**
 * Opens a case with the dates that intake computed. Every person named is matched with the directory
 * and every match is shut out at once, as presumed, until P&K settles it.
 */
export function openCase(
  { caseId, data, personal }: Submitted,
  directory: Directory,
  { now, newId }: Moment,
): { next: CaseRecord; told: Told[] } {
  const { dates, relation, ...rest } = data;
  const head = headOf(rest);
  const involved = personal.involved.map(({ id, name }) => {
    const staffIds = name === null ? [] : matchInvolved(directory, name, head.locationId);
    return {
      id,
      outcome: staffIds.length > 0 ? ('PRESUMED' as const) : ('UNMATCHED' as const),
      staffIds,
    };
  });
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
      involved: Object.fromEntries(
        personal.involved.map(({ id, role, name }) => [id, { role, name }]),
      ),
      entries: {},
      messages: {},
      proposals: {},
      draft: null,
    },
  };
  const told = [
    tell(newId(), caseRegistered, {
      data: { dates, registeredAt },
      personal: { number: personal.number },
    }),
    ...involved.flatMap(({ id, outcome, staffIds }) =>
      (staffIds.length === 0 ? [null] : staffIds).map((staffId) =>
        tell(newId(), involvedPersonSettled, {
          data: { involvedId: id, outcome },
          personal: { staffId },
        }),
      ),
    ),
  ];
  return { next, told };
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
