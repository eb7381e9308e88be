import { isKnown, values } from '@klantreacties/event-contracts';
import type { StaffViewer } from '@klantreacties/access';
import { staffById, type Directory } from '@klantreacties/organisation';
import { localDateOf, termStatus } from '@klantreacties/procedure';
import { actorOf } from '../../domain/case/actor.ts';
import { doesWorkOfQuality } from '../../domain/case/authority.ts';
import { judgmentOf, type Case as CaseOfDomain, type InvolvedRow } from '../../domain/case/case.ts';
import { isOpen, whomARowMayMean } from '../../domain/case/conflicts.ts';
import { discussedWith } from '../../domain/case/match-people.ts';
import { availableActions } from '../../domain/case/perform.ts';
import { listedOf } from '../../domain/case/listed-case.ts';
import type { Case } from './case-types.ts';
import type { CaseInternal } from './dossier-types.ts';
import { ListedCaseView } from './listed-case-view.ts';
import { authorOf, colleagueOf, measuresOf } from './parts-of-a-case.ts';
import { placeNamesOf } from './place-names.ts';

interface Asking {
  viewer: StaffViewer;
  directory: Directory;
  now: Date;
}

/** A case as the graph shows it to staff who may read it. */
export class CaseView extends ListedCaseView implements Case {
  readonly #record: CaseOfDomain;
  readonly #asking: Asking;

  constructor(record: CaseOfDomain, asking: Asking) {
    super(listedOf(record), asking);
    this.#record = record;
    this.#asking = asking;
  }

  /** What it shows, for fields with a resolver of their own. */
  get record() {
    return this.#record;
  }
  get children() {
    return this.#record.children;
  }
  get discussedBefore() {
    const { discussedBefore } = this.#record;
    if (discussedBefore === null) return null;
    const { directory } = this.#asking;
    const mayBe = discussedWith(this.#record, directory).map((id) => named(id, directory));
    return { ...discussedBefore, mayBe };
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
    const { directory } = this.#asking;
    return this.#record.proposals.map(({ byStaffId, toldBy: _told, ...proposal }) => ({
      ...proposal,
      author: colleagueOf(this.#record, byStaffId, proposal.proposedAt, directory),
    }));
  }
  get judgment() {
    const judgment = judgmentOf(this.#record);
    if (judgment === null) return null;
    const { id, points, noMeasuresReason, category, gist, draftedBy, draftedAt } = judgment;
    const { directory } = this.#asking;
    const sent = judgment.status === 'SENT';
    const markedAt = sent ? judgment.markedAt : null;
    const author = colleagueOf(this.#record, draftedBy, draftedAt, directory);
    const sentAt = sent ? judgment.sentAt : null;
    const sentBy = sent ? colleagueOf(this.#record, judgment.sentBy, sentAt, directory) : null;
    const written = { author, draftedAt, sentBy, sentAt };
    return { id, sent, points, noMeasuresReason, category, gist, markedAt, ...written };
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
    const { reporter, relation, contactPreference, mayShareName, supportPerson } = this.#record;
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
    return internalOf(this.#record, this.#asking);
  }
}

function named(id: string, directory: Directory) {
  const person = staffById(directory, id);
  return { id, name: person?.name ?? null, function: person?.function ?? null };
}

function internalOf(record: CaseOfDomain, { viewer, directory }: Asking): CaseInternal {
  const { involved, entries, calledIn, waitsForOutside, lateLetters, unread, sentAgain } = record;
  const { authority } = actorOf(record, viewer.id, directory);
  return {
    involved: involved.map((row) => ({
      id: row.id,
      role: row.role,
      name: row.name,
      outcome: row.outcome,
      capacity: row.capacity,
      matches: matchesOf(row, directory),
      said: saidOf(row, directory),
    })),
    entries: entries.map(({ id, kind, text, visible, byStaffId, at, answer }) => ({
      id,
      kind,
      text,
      visibleToReporter: visible,
      byStaffId,
      author: authorOf(record, { by: byStaffId, at }, directory),
      loggedAt: at,
      answer,
    })),
    messages: record.messages.map(({ byStaffId, ...message }) => ({
      ...message,
      author: colleagueOf(record, byStaffId, message.toldAt, directory),
    })),
    calledIn: calledIn.map((id) => named(id, directory)),
    waitsForOutside,
    unread: unread.map(({ entryId: id, at }) => ({ id, at })),
    releases: doesWorkOfQuality(authority) ? releasesOf(record, directory) : null,
    restrictions: authority.length > 0 ? restrictionsOf(record, directory) : null,
    lifting: liftingOf(record, directory),
    heldBackCode: heldBackCodeOf(record, directory),
    // A code that a newer build added has no name here.
    lateLetters: lateLetters.flatMap(({ letterId: id, letter, queuedAt }) =>
      isKnown(values.letterCode, letter) ? [{ id, code: letter, queuedAt }] : [],
    ),
    sentAgain: sentAgain.map(({ id, at, letters }) => ({
      id,
      at,
      letters: letters.flatMap(({ letterId, letter }) =>
        isKnown(values.letterCode, letter) ? [{ id: letterId, code: letter }] : [],
      ),
    })),
  };
}

const releasesOf = ({ releases }: CaseOfDomain, directory: Directory) =>
  releases.map(({ id, handlerId, at, reason, note }) => ({
    id,
    handler: named(handlerId, directory),
    at,
    reason,
    note,
  }));

const restrictionsOf = ({ restrictions }: CaseOfDomain, directory: Directory) =>
  restrictions.map(({ byStaffIds, ...row }) => ({
    ...row,
    by: byStaffIds.map((id) => named(id, directory)),
  }));

const liftingOf = ({ lifting }: CaseOfDomain, directory: Directory) =>
  lifting === null ? null : { by: named(lifting.byStaffId, directory), at: lifting.at };

function heldBackCodeOf({ heldBackCode }: CaseOfDomain, directory: Directory) {
  if (heldBackCode === null) return null;
  const { at, allowing } = heldBackCode;
  return {
    at,
    allowedBy: allowing === null ? null : named(allowing.byStaffId, directory),
    allowedAt: allowing?.at ?? null,
  };
}

function saidOf({ said }: InvolvedRow, directory: Directory) {
  if (said === null) return null;
  const { staffId, byStaffId } = said;
  const whom = staffId === null ? null : named(staffId, directory);
  return { ...said, whom, by: named(byStaffId, directory) };
}

function matchesOf(row: InvolvedRow, directory: Directory) {
  const ids = isOpen(row) ? whomARowMayMean(row) : row.staffIds;
  return ids.map((id) => ({
    ...named(id, directory),
    ...placeNamesOf(id, directory),
    confidence: row.found.find(({ staffId }) => staffId === id)?.confidence ?? null,
    shutOut: row.staffIds.includes(id),
  }));
}
