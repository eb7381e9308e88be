import type { AnswerEffect, Language } from '@klantreacties/procedure';

/** Why nothing was answered, in plain words for its reporter; what was written is read all the same. */
export const answerTexts: Record<Exclude<AnswerEffect, 'ANSWERED'>, Record<Language, string>> = {
  CASE_CLOSED: {
    NL: 'Je reactie was al afgehandeld. Met dit antwoord is niets veranderd. We lezen het wel, als bericht.',
    EN: 'Your reaction was settled already. This answer changed nothing. We do read it, as a message.',
  },
  JUDGMENT_SENT: {
    NL: 'Het oordeel was al verstuurd. Met dit antwoord is niets veranderd. We lezen het wel, als bericht.',
    EN: 'The judgment was sent already. This answer changed nothing. We do read it, as a message.',
  },
  PROPOSAL_TAKEN_BACK: {
    NL: 'Dit voorstel was ingetrokken. Met dit antwoord is niets veranderd. We lezen het wel, als bericht.',
    EN: 'This proposal was taken back. This answer changed nothing. We do read it, as a message.',
  },
  PROPOSAL_UNKNOWN: {
    NL: 'We kennen dit voorstel niet. Met dit antwoord is niets beantwoord. We lezen het wel, als bericht.',
    EN: 'We do not know this proposal. Nothing was answered by it. We do read it, as a message.',
  },
};
