import {
  answerEffects,
  capacities,
  careTypes,
  caseStates,
  categories,
  confidences,
  contactPreferences,
  entryKinds,
  findings,
  involvedOutcomes,
  kinds,
  languages,
  letterCodes,
  milestones,
  proposalAnswers,
  relations,
  releaseReasons,
  settledOutcomes,
  termStatuses,
  urgencies,
} from '@klantreacties/procedure';
import { graphEnum } from '@klantreacties/subgraph';
import { registerEnumType } from 'type-graphql';
import { commands, type CommandName } from '../../domain/case/commands/index.ts';
import type { By } from '../../domain/case/define-command.ts';

export const CaseState = graphEnum(caseStates);
export const ReactionKind = graphEnum(kinds);
export const CareKind = graphEnum(careTypes);
export const Category = graphEnum(categories);
export const Finding = graphEnum(findings);
export const Urgency = graphEnum(urgencies);
export const Milestone = graphEnum(milestones);
export const TermStatus = graphEnum(termStatuses);
export const SettledOutcome = graphEnum(settledOutcomes);
export const InvolvedOutcome = graphEnum(involvedOutcomes);
export const Capacity = graphEnum(capacities);
export const Confidence = graphEnum(confidences);
export const EntryKind = graphEnum(entryKinds);
export const Language = graphEnum(languages);
export const LetterCode = graphEnum(letterCodes);
export const Relation = graphEnum(relations);
export const ContactPreference = graphEnum(contactPreferences);
export const ProposalAnswer = graphEnum(proposalAnswers);
export const AnswerEffect = graphEnum(answerEffects);
export const ReleaseReason = graphEnum(releaseReasons);

// Commands are no words of the vocabulary: the table of commands has them.
export const CaseAction = Object.fromEntries(commands.map(({ name }) => [name, name])) as {
  [Name in CommandName]: Name;
};
registerEnumType(CaseAction, {
  name: 'CaseAction',
  description: 'handeling / command. What staff can do to a case',
  valuesConfig: Object.fromEntries(
    commands.map(({ name, description }) => [name, { description }]),
  ),
});

export const CommandBy = { QUALITY: 'QUALITY', HANDLER: 'HANDLER' } satisfies {
  [Name in By]: Name;
};
registerEnumType(CommandBy, {
  name: 'CommandBy',
  description: 'wie / by whom. Whose work a command is',
  valuesConfig: {
    QUALITY: { description: 'P&K / quality department' },
    HANDLER: { description: 'behandelaar / handler' },
  },
});

/** By what the work list is in order. */
export const WorkListSort = {
  URGENCY: 'URGENCY',
  SUBMISSION: 'SUBMISSION',
  CHANGE: 'CHANGE',
  CLOSING: 'CLOSING',
} as const;
registerEnumType(WorkListSort, {
  name: 'WorkListSort',
  description: 'volgorde / order. By what the work list is in order',
  valuesConfig: {
    URGENCY: {
      description: 'urgentie / urgency: what is to be done first, then what came in first',
    },
    SUBMISSION: { description: 'indiening / submission' },
    CHANGE: { description: 'laatste wijziging / last change' },
    CLOSING: { description: 'sluiting / closing; closed cases alone' },
  },
});

export const SortDirection = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'richting / direction. Which end of an order comes first',
  valuesConfig: {
    ASCENDING: { description: 'oplopend / ascending: the earliest first' },
    DESCENDING: { description: 'aflopend / descending: the latest first' },
  },
});
