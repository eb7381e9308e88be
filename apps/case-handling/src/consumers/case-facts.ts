import { randomUUID } from 'node:crypto';
import { onFacts, type FactEnvelope, type Refusal } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { FactContext, FactPorts } from './fact-context.ts';
import { keepAnswerWhenReporterAnswered } from './keep-answer-when-reporter-answered.ts';
import { keepLetterWhenQueued } from './keep-letter.ts';
import { markCaseWhenLetterDelayed } from './mark-case-when-letter-delayed.ts';
import { meetTermWhenLetterSent } from './meet-term-when-letter-sent.ts';
import { noteRenewalWhenCodeRenewed } from './note-renewal-when-code-renewed.ts';
import { notifyWhenNewCodeHeldBack } from './notify-when-new-code-held-back.ts';
import { openCaseWhenReactionSubmitted } from './open-case-when-reaction-submitted.ts';
import {
  unmarkCaseWhenLetterFailed,
  unmarkCaseWhenLetterWithdrawn,
} from './unmark-case-when-letter-ended.ts';

/** The facts that have an effect on a case. */
export const caseFacts = onFacts<FactContext, Promise<void | Refusal>>(
  [
    openCaseWhenReactionSubmitted,
    keepAnswerWhenReporterAnswered,
    keepLetterWhenQueued,
    meetTermWhenLetterSent,
    markCaseWhenLetterDelayed,
    unmarkCaseWhenLetterFailed,
    unmarkCaseWhenLetterWithdrawn,
    noteRenewalWhenCodeRenewed,
    notifyWhenNewCodeHeldBack,
  ],
  'IGNORED',
);

/** Lets facts have their effects in their order, in the transaction that marks them as handled. */
export const followCaseFacts =
  (ports: FactPorts) =>
  async (facts: readonly FactEnvelope[], session: Session): Promise<void | Refusal> => {
    for (const fact of facts) {
      const now = ports.now();
      const { correlationid: correlationId, id: causationId } = fact;
      const refused = await caseFacts.happen(fact, {
        ...ports,
        session,
        context: { now, today: localDateOf(now), newId: randomUUID },
        cause: { actor: null, at: now, correlationId, causationId },
      });
      if (refused !== undefined) return refused;
    }
  };
