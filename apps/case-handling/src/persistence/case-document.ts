import { tidyText } from '@klantreacties/plain-text';
import type { CaseState, Category, EntryKind, Relation, TermDates } from '@klantreacties/procedure';
import type {
  AnswerSaid,
  Assignment,
  Case,
  CaseBase,
  Draft,
  InvolvedRow,
  Judged,
  Measure,
  Message,
  Proposal,
  Reaction,
  Release,
  ReporterLetter,
  Restriction,
  Sent,
} from '../domain/case/case.ts';
import { assignmentOf, judgmentOf, sentOf } from '../domain/case/case.ts';

/** A case as it is stored: what names nobody, and apart from it what can be erased. */
export interface CaseDocument {
  content: Content;
  personal: Personal;
}

/** The document without a word that names or describes a person. */
interface Content {
  id: string;
  head: Reaction;
  relation: Relation | null;
  dates: TermDates;
  state: CaseState;
  registeredAt: string;
  handlerId: string | null;
  acceptedAt: string | null;
  handlerToldAt: string | null;
  handlerLeftAt: string | null;
  category: Category | null;
  gist: Judged['gist'] | null;
  judgmentId: string | null;
  assignedBy: string | null;
  confirmedBy: string | null;
  closedAt: string | null;
  milestones: CaseBase['milestones'];
  involved: Omit<InvolvedRow, 'role' | 'name'>[];
  matchingRules: number;
  handledBy: string[];
  releases: Omit<Release, 'reason' | 'note'>[];
  restrictions: Omit<Restriction, 'reason'>[];
  lifting: CaseBase['lifting'];
  heldBackCode: CaseBase['heldBackCode'];
  draftedBy: string | null;
  draftedAt: string | null;
  sentBy: string | null;
  sentAt: string | null;
  judgmentMarkedAt: string | null;
  calledIn: string[];
  waitsForOutside: boolean;
  waitsForDirector: boolean;
  lateLetters: CaseBase['lateLetters'];
  sentAgain: CaseBase['sentAgain'];
  addressSince: string | null;
  unread: CaseBase['unread'];
  entries: {
    id: string;
    kind: EntryKind;
    visible: boolean;
    at: string;
    answer: AnswerSaid | null;
  }[];
  messages: { id: string; toldAt: string; nextMessageOn: string }[];
  proposals: Omit<Proposal, 'text' | 'answerText'>[];
  measures: { id: string; dueOn: string; realisedOn: string | null }[];
  usedKeys: { key: string; madeBy: string }[];
}

interface Written extends Pick<Message, 'done' | 'next' | 'reasonOfDelay'> {
  byStaffId?: string | null;
}

interface Personal extends Pick<
  CaseBase,
  | 'number'
  | 'text'
  | 'wish'
  | 'reporter'
  | 'discussedBefore'
  | 'children'
  | 'supportPerson'
  | 'contactPreference'
  | 'mayShareName'
> {
  handler: { name: string; email: string } | null;
  involved: Record<string, { role: string; name: string | null }>;
  entries: Record<string, { byStaffId: string | null; text: string }>;
  messages: Record<string, Written>;
  proposals: Record<string, Pick<Proposal, 'text' | 'answerText'>>;
  /** Why each handler went, which may be their health. */
  releases: Record<string, Pick<Release, 'reason' | 'note'>>;
  restrictions: Record<string, Pick<Restriction, 'reason'>>;
  draft: (Pick<Judged, 'id' | 'points' | 'noMeasuresReason'> & { measures: Measure[] }) | null;
  writers: CaseBase['writers'];
  /** The digest of what was given under a key. */
  givenUnder: Record<string, string>;
}

type Older<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>;
type NewerContent =
  | 'handlerToldAt'
  | 'handlerLeftAt'
  | 'matchingRules'
  | 'handledBy'
  | 'releases'
  | 'restrictions'
  | 'lifting'
  | 'heldBackCode'
  | 'draftedBy'
  | 'draftedAt'
  | 'sentBy'
  | 'sentAt'
  | 'judgmentMarkedAt'
  | 'calledIn'
  | 'waitsForOutside'
  | 'waitsForDirector'
  | 'lateLetters'
  | 'unread'
  | 'sentAgain'
  | 'addressSince';

/** A document as any version stored it. */
export interface StoredDocument {
  content: Omit<Older<Content, NewerContent>, 'involved' | 'proposals' | 'entries'> & {
    entries: Older<Content['entries'][number], 'answer'>[];
    involved: Older<Content['involved'][number], 'capacity' | 'found' | 'said'>[];
    proposals: Older<
      Content['proposals'][number],
      'byStaffId' | 'toldBy' | 'takenBackAt' | 'answeredAt'
    >[];
  };
  personal: Older<Personal, 'givenUnder' | 'writers' | 'releases' | 'restrictions'>;
}

/** A case taken apart for its tables; erasing the second part leaves the first countable. */
export function documentOf(record: Case): CaseDocument {
  const assignment = assignmentOf(record);
  const judgment = judgmentOf(record);
  const sent = sentOf(record);
  const { number, text, wish, reporter, discussedBefore, children, ...rest } = record;
  const { supportPerson, contactPreference, mayShareName } = rest;
  return {
    content: {
      id: rest.id,
      head: rest.reaction,
      relation: rest.relation,
      dates: rest.dates,
      state: rest.state,
      registeredAt: rest.registeredAt,
      handlerId: assignment?.handlerId ?? null,
      acceptedAt: assignment?.acceptedAt ?? null,
      handlerToldAt: assignment?.toldAt ?? null,
      handlerLeftAt: assignment?.leftAt ?? null,
      category: judgment?.category ?? null,
      gist: judgment?.gist ?? null,
      judgmentId: sent?.judgmentId ?? null,
      assignedBy: assignment?.assignedBy ?? null,
      confirmedBy: sent?.confirmedBy ?? null,
      closedAt: record.state === 'CLOSED' ? record.closedAt : null,
      milestones: rest.milestones,
      involved: rest.involved.map(({ role: _role, name: _name, ...row }) => row),
      matchingRules: rest.matchingRules,
      handledBy: rest.handledBy,
      releases: rest.releases.map(({ id, handlerId, at }) => ({ id, handlerId, at })),
      restrictions: rest.restrictions.map(({ reason: _reason, ...row }) => row),
      lifting: rest.lifting,
      heldBackCode: rest.heldBackCode,
      draftedBy: judgment?.draftedBy ?? null,
      draftedAt: judgment?.draftedAt ?? null,
      sentBy: sent?.sentBy ?? null,
      sentAt: sent?.sentAt ?? null,
      judgmentMarkedAt: sent?.markedAt ?? null,
      calledIn: rest.calledIn,
      waitsForOutside: rest.waitsForOutside,
      waitsForDirector: rest.waitsForDirector,
      lateLetters: rest.lateLetters,
      sentAgain: rest.sentAgain,
      addressSince: rest.addressSince,
      unread: rest.unread,
      entries: rest.entries.map(({ text: _text, byStaffId: _by, ...row }) => row),
      messages: rest.messages.map(({ id, toldAt, nextMessageOn }) => ({
        id,
        toldAt,
        nextMessageOn,
      })),
      proposals: rest.proposals.map(({ text: _text, answerText: _answer, ...row }) => row),
      measures: (sent?.measures ?? []).map(({ id, dueOn, realisedOn }) => ({
        id,
        dueOn,
        realisedOn,
      })),
      usedKeys: rest.usedKeys.map(({ key, madeBy }) => ({ key, madeBy })),
    },
    personal: {
      number,
      text,
      wish,
      reporter,
      discussedBefore,
      children,
      supportPerson,
      contactPreference,
      mayShareName,
      handler: handlerOf(assignment, sent),
      involved: byId(rest.involved, ({ role, name }) => ({ role, name })),
      entries: byId(rest.entries, ({ byStaffId, text: words }) => ({ byStaffId, text: words })),
      messages: byId(rest.messages, ({ done, next, reasonOfDelay, byStaffId }) => ({
        done,
        next,
        reasonOfDelay,
        byStaffId,
      })),
      proposals: byId(rest.proposals, ({ text: words, answerText }) => ({
        text: words,
        answerText,
      })),
      writers: rest.writers,
      releases: byId(rest.releases, ({ reason, note }) => ({ reason, note })),
      restrictions: byId(rest.restrictions, ({ reason }) => ({ reason })),
      draft: judgment === null ? null : writtenOf(judgment),
      givenUnder: Object.fromEntries(
        rest.usedKeys.flatMap(({ key, digest }) => (digest === null ? [] : [[key, digest]])),
      ),
    },
  };
}

function handlerOf(assignment: Assignment | null, sent: Sent | null): Personal['handler'] {
  if (assignment === null) return sent?.handler ?? null;
  const { name, email } = assignment;
  return { name, email };
}

const writtenOf = ({ id, points, measures, noMeasuresReason }: Draft | Sent) => ({
  id,
  points,
  measures: measures.map(({ id: measureId, description, owner, ownerId, dueOn }) => ({
    id: measureId,
    description,
    owner,
    ownerId,
    dueOn,
  })),
  noMeasuresReason,
});

const byId = <Row extends { id: string }, Part>(
  rows: readonly Row[],
  part: (row: Row) => Part,
): Record<string, Part> => Object.fromEntries(rows.map((row) => [row.id, part(row)]));

const nothing = tidyText('');

/**
 * A case from its tables, whatever version wrote them. Who was matched by older rules counts as strongly
 * presumed, so that access is given back by two; whoever handles it counts as who made its proposals.
 */
export function caseOf(stored: StoredDocument & BesideDocument): Case {
  const { content, personal, letters = [], updated_at: updatedAt } = stored;
  const { handlerId } = content;
  const { entries, messages, proposals, involved, givenUnder = {} } = personal;
  const { releases = {}, restrictions = {} } = personal;
  const base: CaseBase = {
    id: content.id,
    number: personal.number,
    reaction: content.head,
    text: personal.text,
    wish: personal.wish,
    reporter: personal.reporter,
    relation: content.relation,
    contactPreference: personal.contactPreference,
    mayShareName: personal.mayShareName,
    supportPerson: personal.supportPerson,
    children: personal.children,
    discussedBefore: personal.discussedBefore,
    dates: content.dates,
    registeredAt: content.registeredAt,
    updatedAt: updatedAt?.toISOString() ?? content.registeredAt,
    milestones: content.milestones,
    involved: content.involved.map((row) => ({
      role: '',
      name: null,
      ...involved[row.id],
      capacity: 'INVOLVED',
      found: row.staffIds.map((staffId) => ({ staffId, confidence: 'STRONG' })),
      said: null,
      ...row,
    })),
    matchingRules: content.matchingRules ?? 1,
    handledBy: content.handledBy ?? (handlerId === null ? [] : [handlerId]),
    releases: (content.releases ?? []).map((row) => ({
      reason: null,
      note: null,
      ...releases[row.id],
      ...row,
    })),
    restrictions: (content.restrictions ?? []).map((row) => ({
      reason: null,
      ...restrictions[row.id],
      ...row,
    })),
    lifting: content.lifting ?? null,
    heldBackCode: content.heldBackCode ?? null,
    calledIn: content.calledIn ?? [],
    waitsForOutside: content.waitsForOutside ?? false,
    waitsForDirector: content.waitsForDirector ?? false,
    lateLetters: content.lateLetters ?? [],
    unread: content.unread ?? [],
    writers: personal.writers ?? [],
    letters: letters.map(letterOf),
    sentAgain: content.sentAgain ?? [],
    addressSince: content.addressSince ?? null,
    entries: content.entries.map((row) => ({
      text: '',
      byStaffId: null,
      answer: null,
      ...entries[row.id],
      ...row,
    })),
    messages: content.messages.map((row) => ({
      done: nothing,
      next: nothing,
      reasonOfDelay: null,
      byStaffId: null,
      ...messages[row.id],
      ...row,
    })),
    proposals: content.proposals.map((row) => ({
      text: nothing,
      answerText: null,
      ...proposals[row.id],
      byStaffId: handlerId,
      toldBy: null,
      takenBackAt: null,
      answeredAt: null,
      ...row,
    })),
    usedKeys: content.usedKeys.map(({ key, madeBy }) => ({
      key,
      madeBy,
      digest: givenUnder[key] ?? null,
    })),
  };
  return inItsState(base, { content, personal });
}

/** What is kept beside the document; the database writes instants in a form of its own. */
export interface BesideDocument {
  letters?: CaseBase['letters'];
  updated_at?: Date;
}

const letterOf = (letter: ReporterLetter): ReporterLetter => ({
  ...letter,
  queuedAt: inUtc(letter.queuedAt),
  endedAt: inUtc(letter.endedAt),
});
const inUtc = (instant: string | null) =>
  instant === null ? null : new Date(instant).toISOString();

function inItsState(base: CaseBase, stored: StoredDocument): Case {
  const { state } = stored.content;
  if (state === 'REGISTERED') return { ...base, state };
  const assignment = assignmentIn(stored);
  const { reaction } = base;
  if (state === 'ASSIGNED' && reaction.kind === 'IMPROVEMENT_POINT')
    return { ...base, reaction: { ...reaction, kind: reaction.kind }, assignment, state };
  const handled = { ...base, reaction: { ...reaction, kind: 'COMPLAINT' as const }, assignment };
  const draft = draftIn(stored);
  // An anonymous complaint was once judged without a first contact.
  if (state === 'ASSIGNED' && draft === null) return { ...handled, state };
  if (state === 'ASSIGNED') return { ...handled, state: 'INVESTIGATING', judgment: draft };
  if (state === 'INVESTIGATING' || state === 'SOLUTION_PROPOSED')
    return { ...handled, state, judgment: draft };
  const judgment = sentIn(stored, draft);
  if (state === 'AGREEMENTS_CONFIRMED') return { ...handled, state, judgment };
  return { ...handled, state, judgment, closedAt: stored.content.closedAt ?? base.registeredAt };
}

function assignmentIn({ content, personal }: StoredDocument): Assignment | null {
  const { handlerId, assignedBy, acceptedAt, handlerLeftAt: leftAt = null } = content;
  if (handlerId === null) return null;
  const { handlerToldAt: toldAt = metBefore(content) } = content;
  const { name, email } = personal.handler ?? { name: handlerId, email: '' };
  return { handlerId, name, email, assignedBy, acceptedAt, toldAt, leftAt };
}

// What an older version kept of the letter that says who handles: when it met its term.
const metBefore = ({ milestones }: StoredDocument['content']): string | null =>
  milestones.find(({ milestone }) => milestone === 'HANDLER_KNOWN')?.metAt ?? null;

function draftIn({ content, personal }: StoredDocument): Draft | null {
  const { draft } = personal;
  const { category, gist, draftedBy = null, draftedAt = null } = content;
  if (draft === null || category === null || gist === null) return null;
  return { status: 'DRAFT', ...draft, category, gist, draftedBy, draftedAt };
}

function sentIn({ content, personal }: StoredDocument, draft: Draft | null): Sent {
  const { judgmentId, confirmedBy, sentBy = null, sentAt = null } = content;
  const { judgmentMarkedAt: markedAt = null } = content;
  if (draft === null || judgmentId === null)
    throw new Error(`Case ${content.id} is ${content.state} without a judgment`);
  return {
    ...draft,
    status: 'SENT',
    judgmentId,
    measures: draft.measures.map((measure) => {
      const agreed = content.measures.find(({ id }) => id === measure.id);
      const { dueOn = measure.dueOn, realisedOn = null } = agreed ?? {};
      return { ...measure, dueOn, realisedOn };
    }),
    sentBy,
    sentAt,
    confirmedBy,
    handler: personal.handler ?? { name: '', email: '' },
    markedAt,
  };
}
