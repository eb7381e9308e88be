import type { Viewer } from '@klantreacties/access';
import { staffById, type Directory } from '@klantreacties/organisation';
import { daysBetween, localDateOf, termStatus, type Language } from '@klantreacties/procedure';
import { nextTermOf, type CaseRecord, type CaseState } from '../domain/case-record.ts';
import { availableActions } from '../domain/commands.ts';
import { actorOf } from '../use-cases/work-on-case.ts';
import { Case, type Progress } from './case-types.ts';

const stateTexts: Record<CaseState, Record<Language, [state: string, next: string]>> = {
  REGISTERED: {
    NL: ['We hebben je reactie.', 'Je hoort van ons wie je reactie behandelt.'],
    EN: ['We have your reaction.', 'You will hear from us who handles it.'],
  },
  ASSIGNED: {
    NL: ['Iemand behandelt je reactie.', 'De behandelaar neemt contact met je op.'],
    EN: ['Someone handles your reaction.', 'The handler will contact you.'],
  },
  INVESTIGATING: {
    NL: ['We zoeken uit wat er is gebeurd.', 'Je krijgt een voorstel of een oordeel.'],
    EN: ['We are finding out what happened.', 'You will get a proposal or a judgment.'],
  },
  SOLUTION_PROPOSED: {
    NL: ['Er is een voorstel voor een oplossing.', 'Laat ons weten wat je ervan vindt.'],
    EN: ['There is a proposal for a solution.', 'Let us know what you think of it.'],
  },
  AGREEMENTS_CONFIRMED: {
    NL: ['Er is een oordeel met afspraken.', 'De brief met het oordeel is onderweg.'],
    EN: ['There is a judgment with agreements.', 'The letter with the judgment is on its way.'],
  },
  CLOSED: {
    NL: [
      'Je reactie is afgehandeld.',
      'Ben je het niet eens met het oordeel? In de brief staat wat je kunt doen.',
    ],
    EN: [
      'Your reaction is settled.',
      'Do you disagree with the judgment? The letter says what you can do.',
    ],
  },
};

/** What the graph shows of a case: the dossier to staff, the progress to its reporter. */
export function caseView(
  record: CaseRecord,
  { viewer, directory, now }: { viewer: Viewer; directory: Directory; now: Date },
): Case {
  const progress = progressOf(record, directory);
  if (viewer.kind !== 'staff') return Object.assign(new Case(), { id: record.id, progress });
  const { head, personal } = record;
  const nextTerm = nextTermOf(record);
  const handler = record.handlerId === null ? null : staffById(directory, record.handlerId);
  return Object.assign(new Case(), {
    id: record.id,
    number: personal.number,
    state: record.state,
    kind: head.kind,
    brand: head.brand,
    locationId: head.locationId,
    careType: head.careType,
    restricted: head.restricted,
    submittedAt: head.submittedAt,
    nextTermDueOn: nextTerm?.dueOn ?? null,
    daysLeft: nextTerm === null ? null : daysBetween(localDateOf(now), nextTerm.dueOn),
    text: personal.text,
    wish: personal.wish,
    reporterName: personal.reporter?.name ?? null,
    availableActions: availableActions(record, actorOf(viewer)),
    handler: handler === null ? null : { staffId: handler.id, name: handler.name },
    involved: record.involved.map(({ id, outcome, staffIds }) => ({
      involvedId: id,
      role: personal.involved[id]?.role ?? '',
      name: personal.involved[id]?.name ?? null,
      outcome,
      matches: staffIds.map((staffId) => {
        const person = staffById(directory, staffId);
        return { staffId, name: person?.name ?? null, function: person?.function ?? null };
      }),
    })),
    entries: record.entries.map(({ id, kind, visible, at }) => ({
      entryId: id,
      kind,
      visibleToReporter: visible,
      loggedAt: at,
      text: personal.entries[id]?.text ?? '',
      byStaffId: personal.entries[id]?.byStaffId ?? null,
    })),
    proposals: progress.proposals,
    measures: draftMeasuresOf(record),
    milestones: record.milestones.map(({ milestone, dueOn, metAt }) => ({
      milestone,
      dueOn,
      metAt,
      status: termStatus({ dueOn, metAt: metAt === null ? null : new Date(metAt) }, now),
    })),
    progress,
  });
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
        return { text: `${message?.done ?? ''}\n\n${message?.next ?? ''}`, toldAt };
      }),
      ...record.entries
        .filter(({ visible }) => visible)
        .map(({ id, at }) => ({ text: personal.entries[id]?.text ?? '', toldAt: at })),
    ].sort((a, b) => a.toldAt.localeCompare(b.toldAt)),
    proposals: record.proposals.map(({ id, answerBy, answer }) => ({
      proposalId: id,
      text: personal.proposals[id]?.text ?? '',
      answerBy,
      answer,
      answerText: personal.proposals[id]?.answerText ?? null,
    })),
    judgmentSent,
    measures: judgmentSent ? draftMeasuresOf(record) : [],
  };
}

function draftMeasuresOf(record: CaseRecord) {
  return (record.personal.draft?.measures ?? []).map(({ id, description, owner, dueOn }) => {
    const confirmed = record.measures.find((one) => one.id === id);
    return {
      measureId: id,
      description,
      owner,
      dueOn: confirmed?.dueOn ?? dueOn,
      realisedOn: confirmed?.realisedOn ?? null,
    };
  });
}
