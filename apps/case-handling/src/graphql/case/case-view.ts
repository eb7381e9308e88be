import type { StaffViewer, Viewer } from '@klantreacties/access';
import { staffById, type Directory } from '@klantreacties/organisation';
import { daysBetween, localDateOf, termStatus } from '@klantreacties/procedure';
import { nextTermOf, type CaseRecord } from '../../domain/case/case-record.ts';
import { availableActions } from '../../domain/case/commands.ts';
import { isOpen, whomARowMayMean } from '../../domain/case/conflicts.ts';
import { discussedWith } from '../../domain/case/match-people.ts';
import { actorOf } from '../../use-cases/case/work-on-case.ts';
import { Case, type Progress } from './case-types.ts';
import { stateTexts } from './state-texts.ts';

interface Asking {
  viewer: Viewer;
  directory: Directory;
  now: Date;
}

/** What the graph shows of a case: the dossier to staff, the progress to its reporter. */
export function caseView(record: CaseRecord, { viewer, directory, now }: Asking): Case {
  return viewer.kind === 'staff'
    ? new Dossier(record, { viewer, directory, now })
    : Object.assign(new Case(), { id: record.id, progress: progressOf(record, directory) });
}

/** Works out a field when it is asked for: a work list shows many cases and little of each. */
class Dossier implements Case {
  readonly #record: CaseRecord;
  readonly #asking: Asking & { viewer: StaffViewer };

  constructor(record: CaseRecord, asking: Asking & { viewer: StaffViewer }) {
    this.#record = record;
    this.#asking = asking;
  }

  #named(staffId: string) {
    const person = staffById(this.#asking.directory, staffId);
    return { staffId, name: person?.name ?? null, function: person?.function ?? null };
  }

  get id() {
    return this.#record.id;
  }
  get number() {
    return this.#record.personal.number;
  }
  get state() {
    return this.#record.state;
  }
  get kind() {
    return this.#record.head.kind;
  }
  get brand() {
    return this.#record.head.brand;
  }
  get locationId() {
    return this.#record.head.locationId;
  }
  get careType() {
    return this.#record.head.careType;
  }
  get restricted() {
    return this.#record.head.restricted;
  }
  get submittedAt() {
    return this.#record.head.submittedAt;
  }
  get nextTermDueOn() {
    return nextTermOf(this.#record)?.dueOn ?? null;
  }
  get daysLeft() {
    const dueOn = this.nextTermDueOn;
    return dueOn === null ? null : daysBetween(localDateOf(this.#asking.now), dueOn);
  }
  get text() {
    return this.#record.personal.text;
  }
  get wish() {
    return this.#record.personal.wish;
  }
  get reporter() {
    const { relation, personal } = this.#record;
    const { reporter, contactPreference, mayShareName, supportPerson } = personal;
    return {
      name: reporter?.name ?? null,
      email: reporter?.email ?? null,
      phone: reporter?.phone ?? null,
      relation,
      contactPreference,
      mayShareName,
      supportPerson,
    };
  }
  get children() {
    return this.#record.personal.children;
  }
  get discussedBefore() {
    const { discussedBefore } = this.#record.personal;
    if (discussedBefore === null) return null;
    const mayBe = discussedWith(this.#record, this.#asking.directory).map((id) => this.#named(id));
    return { ...discussedBefore, mayBe };
  }
  get availableActions() {
    const { viewer, directory } = this.#asking;
    return availableActions(this.#record, actorOf(viewer, this.#record, directory));
  }
  get handler() {
    const { handlerId } = this.#record;
    const handler = handlerId === null ? null : staffById(this.#asking.directory, handlerId);
    return handler === null ? null : { staffId: handler.id, name: handler.name };
  }
  get involved() {
    const { involved, personal } = this.#record;
    return involved.map((row) => ({
      involvedId: row.id,
      role: personal.involved[row.id]?.role ?? '',
      name: personal.involved[row.id]?.name ?? null,
      outcome: row.outcome,
      capacity: row.capacity,
      matches: (isOpen(row) ? whomARowMayMean(row) : row.staffIds).map((staffId) => ({
        ...this.#named(staffId),
        confidence: row.found.find((one) => one.staffId === staffId)?.confidence ?? null,
        shutOut: row.staffIds.includes(staffId),
      })),
      said: row.said,
    }));
  }
  get calledIn() {
    return this.#record.calledIn.map((id) => this.#named(id));
  }
  get waitsForOutside() {
    return this.#record.waitsForOutside;
  }
  get entries() {
    const { entries, personal } = this.#record;
    return entries.map(({ id, kind, visible, at }) => ({
      entryId: id,
      kind,
      visibleToReporter: visible,
      loggedAt: at,
      text: personal.entries[id]?.text ?? '',
      byStaffId: personal.entries[id]?.byStaffId ?? null,
    }));
  }
  get proposals() {
    return proposalsOf(this.#record);
  }
  get judgment() {
    const { category, gist, judgmentId, judgmentMarkedAt, personal } = this.#record;
    if (personal.draft === null) return null;
    const { id: draftId, points, noMeasuresReason } = personal.draft;
    const sent = judgmentId !== null;
    const markedAt = judgmentMarkedAt;
    return { draftId, sent, points, noMeasuresReason, category, gist, markedAt };
  }
  get measures() {
    return draftMeasuresOf(this.#record);
  }
  get milestones() {
    const { now } = this.#asking;
    return this.#record.milestones.map(({ milestone, dueOn, metAt }) => ({
      milestone,
      dueOn,
      metAt,
      status: termStatus({ dueOn, metAt: metAt === null ? null : new Date(metAt) }, now),
    }));
  }
  get progress() {
    return progressOf(this.#record, this.#asking.directory);
  }
}

function progressOf(record: CaseRecord, directory: Directory): Progress {
  const { head, personal, state } = record;
  const [stateText, nextStep] = stateTexts[state][head.language];
  // The handler is named from the letter on, not from the command.
  const handlerKnown = record.milestones.some(
    ({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null,
  );
  const judgmentSent = state === 'CLOSED';
  return {
    stateText,
    nextStep,
    handlerName:
      handlerKnown && record.handlerId !== null
        ? (staffById(directory, record.handlerId)?.name ?? null)
        : null,
    messages: [
      ...record.messages.map(({ id, toldAt }) => {
        const message = personal.messages[id];
        const parts = [message?.done, message?.next, message?.reasonOfDelay];
        return { text: parts.filter((part) => part != null).join('\n\n'), toldAt };
      }),
      ...record.entries
        .filter(({ visible }) => visible)
        .map(({ id, at }) => ({ text: personal.entries[id]?.text ?? '', toldAt: at })),
    ].sort((a, b) => a.toldAt.localeCompare(b.toldAt)),
    proposals: proposalsOf(record),
    judgmentSent,
    measures: judgmentSent ? draftMeasuresOf(record) : [],
  };
}

function proposalsOf({ proposals, personal }: CaseRecord) {
  return proposals.map(({ id, answerBy, answer, takenBackAt }) => ({
    proposalId: id,
    text: personal.proposals[id]?.text ?? '',
    answerBy,
    answer,
    takenBackAt,
    answerText: personal.proposals[id]?.answerText ?? null,
  }));
}

function draftMeasuresOf(record: CaseRecord) {
  return (record.personal.draft?.measures ?? []).map(
    ({ id, description, owner, ownerId, dueOn }) => {
      const confirmed = record.measures.find((one) => one.id === id);
      return {
        measureId: id,
        description,
        owner,
        ownerId,
        dueOn: confirmed?.dueOn ?? dueOn,
        realisedOn: confirmed?.realisedOn ?? null,
      };
    },
  );
}
