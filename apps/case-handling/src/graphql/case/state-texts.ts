import type { CaseState, Language, ProposalAnswer } from '@klantreacties/procedure';
import type { Case } from '../../domain/case/case.ts';
import { isPassedOn } from '../../domain/case/passed-on.ts';

type Texts = Record<Language, [state: string, next: string]>;

/** How a case stands and what follows, in plain words for its reporter. */
export function stateTextsOf(record: Case): Texts {
  const { state, reaction } = record;
  if (reaction.kind === 'COMPLIMENT')
    return isPassedOn(record) ? textsOfCompliment.passedOn : textsOfCompliment.received;
  const ofImprovement =
    reaction.kind === 'IMPROVEMENT_POINT' ? textsOfImprovement[state] : undefined;
  if (ofImprovement !== undefined) return ofImprovement;
  if (state === 'SOLUTION_PROPOSED') return textsOfAnswer[answerOf(record)];
  return stateTexts[state];
}

// The last answer to what is proposed, once nothing waits for one any more.
function answerOf({ proposals }: Case): ProposalAnswer | 'WAITING' {
  const standing = proposals.filter(({ takenBackAt }) => takenBackAt === null);
  if (standing.some(({ answer }) => answer === null)) return 'WAITING';
  return standing.at(-1)?.answer ?? 'WAITING';
}

const textsOfAnswer: Record<ProposalAnswer | 'WAITING', Texts> = {
  WAITING: {
    NL: ['Er is een voorstel voor een oplossing.', 'Laat ons weten wat je ervan vindt.'],
    EN: ['There is a proposal for a solution.', 'Let us know what you think of it.'],
  },
  AGREED: {
    NL: ['Je gaat akkoord met ons voorstel.', 'Je krijgt nog een brief met ons oordeel.'],
    EN: ['You agree with our proposal.', 'You will get a letter with our judgment.'],
  },
  DECLINED: {
    NL: [
      'Je gaat niet akkoord met ons voorstel.',
      'We lezen je antwoord. Je krijgt een nieuw voorstel of een oordeel.',
    ],
    EN: [
      'You do not agree with our proposal.',
      'We read your answer. You will get another proposal or a judgment.',
    ],
  },
};

const textsOfCompliment: Record<'received' | 'passedOn', Texts> = {
  received: {
    NL: ['We hebben je compliment.', 'We geven het door aan het team waar het over gaat.'],
    EN: ['We have your compliment.', 'We pass it on to the team that it is about.'],
  },
  passedOn: {
    NL: ['We hebben je compliment doorgegeven aan het team.', 'Je hoeft niets meer te doen.'],
    EN: ['We passed your compliment on to the team.', 'There is nothing more for you to do.'],
  },
};

const textsOfImprovement: Partial<Record<CaseState, Texts>> = {
  REGISTERED: {
    NL: ['We hebben je verbeterpunt.', 'Je hoort van ons wie het bekijkt.'],
    EN: ['We have your point for improvement.', 'You will hear from us who looks at it.'],
  },
  ASSIGNED: {
    NL: ['Iemand bekijkt je verbeterpunt.', 'Wil je er iets bij zeggen? Schrijf het hier.'],
    EN: ['Someone looks at your point for improvement.', 'Anything to add? Write it here.'],
  },
};

const stateTexts: Record<Exclude<CaseState, 'SOLUTION_PROPOSED'>, Texts> = {
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

/** The same while nobody handles a case that somebody handled before. */
export const betweenHandlersTexts: Record<
  Language,
  { searching: string; byQuality: string; byOthers: string }
> = {
  NL: {
    searching: 'We zoeken een andere behandelaar voor je reactie.',
    byQuality:
      'De afdeling Pedagogiek en Kwaliteit (P&K) zorgt voor je reactie tot er een andere behandelaar is. Je hoort van ons wie dat is.',
    byOthers:
      'We zorgen voor je reactie tot er een andere behandelaar is. Je hoort van ons wie dat is.',
  },
  EN: {
    searching: 'We are looking for another handler of your reaction.',
    byQuality:
      'The quality department (P&K) looks after your reaction until there is another handler. You will hear from us who that is.',
    byOthers:
      'We look after your reaction until there is another handler. You will hear from us who that is.',
  },
};
