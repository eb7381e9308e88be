import type { StaffViewer } from '@klantreacties/access';
import { staffById, type Directory } from '@klantreacties/organisation';
import { daysBetween, localDateOf, termStatus } from '@klantreacties/procedure';
import { actorOf } from '../../domain/case/actor.ts';
import { nextTermOf, type CaseRecord, type InvolvedRow } from '../../domain/case/case-record.ts';
import { isOpen, whomARowMayMean } from '../../domain/case/conflicts.ts';
import { discussedWith } from '../../domain/case/match-people.ts';
import { availableActions } from '../../domain/case/perform.ts';
import type { Case } from './case-types.ts';
import type { CaseInternal } from './dossier-types.ts';
import { measuresOf, proposalsOf } from './parts-of-a-case.ts';

interface Asking {
  viewer: StaffViewer;
  directory: Directory;
  now: Date;
}

/** A case as the graph shows it to staff who may read it. Works out a field when it is asked for: a work list shows many cases and little of each. */
export class CaseView implements Case {
  readonly #record: CaseRecord;
  readonly #asking: Asking;

  constructor(record: CaseRecord, asking: Asking) {
    this.#record = record;
    this.#asking = asking;
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
  get brandId() {
    return this.#record.head.brand;
  }
  get locationId() {
    return this.#record.head.locationId;
  }
  get careType() {
    return this.#record.head.careType;
  }
  get language() {
    return this.#record.head.language;
  }
  get restricted() {
    return this.#record.head.restricted;
  }
  get anonymous() {
    return this.#record.head.anonymous;
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
  get children() {
    return this.#record.personal.children;
  }
  get discussedBefore() {
    const { discussedBefore } = this.#record.personal;
    if (discussedBefore === null) return null;
    const { directory } = this.#asking;
    const mayBe = discussedWith(this.#record, directory).map((id) => named(id, directory));
    return { ...discussedBefore, mayBe };
  }
  get handler() {
    const { handlerId, personal } = this.#record;
    if (handlerId === null) return null;
    const person = staffById(this.#asking.directory, handlerId);
    return { id: handlerId, name: person?.name ?? personal.handler?.name ?? handlerId };
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
  get proposals() {
    return proposalsOf(this.#record);
  }
  get judgment() {
    const { category, gist, judgmentId, judgmentMarkedAt, personal } = this.#record;
    if (personal.draft === null) return null;
    const { id, points, noMeasuresReason } = personal.draft;
    const sent = judgmentId !== null;
    return { id, sent, points, noMeasuresReason, category, gist, markedAt: judgmentMarkedAt };
  }
  get measures() {
    return measuresOf(this.#record);
  }
  get availableActions() {
    const { viewer, directory, now } = this.#asking;
    const actor = actorOf(this.#record, viewer.id, directory);
    return availableActions(this.#record, { actor, directory, now, today: localDateOf(now) });
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
  get internal() {
    return internalOf(this.#record, this.#asking.directory);
  }
}

function named(id: string, directory: Directory) {
  const person = staffById(directory, id);
  return { id, name: person?.name ?? null, function: person?.function ?? null };
}

function internalOf(record: CaseRecord, directory: Directory): CaseInternal {
  const { entries, calledIn, waitsForOutside, personal } = record;
  return {
    involved: record.involved.map((row) => ({
      id: row.id,
      role: personal.involved[row.id]?.role ?? '',
      name: personal.involved[row.id]?.name ?? null,
      outcome: row.outcome,
      capacity: row.capacity,
      matches: matchesOf(row, directory),
      said: row.said,
    })),
    entries: entries.map(({ id, kind, visible, at }) => ({
      id,
      kind,
      visibleToReporter: visible,
      loggedAt: at,
      text: personal.entries[id]?.text ?? '',
      byStaffId: personal.entries[id]?.byStaffId ?? null,
    })),
    calledIn: calledIn.map((id) => named(id, directory)),
    waitsForOutside,
  };
}

function matchesOf(row: InvolvedRow, directory: Directory) {
  const ids = isOpen(row) ? whomARowMayMean(row) : row.staffIds;
  return ids.map((id) => ({
    ...named(id, directory),
    confidence: row.found.find(({ staffId }) => staffId === id)?.confidence ?? null,
    shutOut: row.staffIds.includes(id),
  }));
}
