import type { AnswerEffect, Language, ProposalAnswer } from '@klantreacties/procedure';
import type { AnswerSaid, Case } from './case.ts';

const answers: Record<Language, Record<ProposalAnswer, string>> = {
  NL: { AGREED: 'Akkoord met', DECLINED: 'Niet akkoord met' },
  EN: { AGREED: 'Agrees with', DECLINED: 'Does not agree with' },
};

const proposals: Record<Language, Record<AnswerEffect, string>> = {
  NL: {
    ANSWERED: 'het voorstel.',
    CASE_CLOSED: 'een voorstel. De zaak was toen al gesloten.',
    JUDGMENT_SENT: 'een voorstel. Het oordeel was toen al verstuurd.',
    PROPOSAL_TAKEN_BACK: 'een voorstel dat was ingetrokken.',
    PROPOSAL_UNKNOWN: 'een voorstel dat niet bij deze zaak staat.',
  },
  EN: {
    ANSWERED: 'the proposal.',
    CASE_CLOSED: 'a proposal. The case was closed by then.',
    JUDGMENT_SENT: 'a proposal. The judgment was sent by then.',
    PROPOSAL_TAKEN_BACK: 'a proposal that was taken back.',
    PROPOSAL_UNKNOWN: 'a proposal that is not in this case.',
  },
};

/** What stands in the dossier for an answer without words, in the language of the reporter, who reads it too. */
export const wordsOfAnswer = ({ reaction }: Case, { answer, effect }: AnswerSaid): string =>
  `${answers[reaction.language][answer]} ${proposals[reaction.language][effect]}`;
