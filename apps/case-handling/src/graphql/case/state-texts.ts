import type { CaseState, Language } from '@klantreacties/procedure';

/** How a case stands and what follows, in plain words for its reporter. */
export const stateTexts: Record<CaseState, Record<Language, [state: string, next: string]>> = {
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
