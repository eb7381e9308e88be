import { onFacts, type FactEnvelope, type Refusal } from '@klantreacties/event-contracts';
import type { Session } from '@klantreacties/service-runtime';
import { askAgainWhenNewCodeAllowed } from './ask-again-when-new-code-allowed.ts';
import type { FactContext, FactPorts } from './fact-context.ts';
import { keepAddressWhenAddressCorrected } from './keep-address-when-address-corrected.ts';
import { openLinkWhenLetterSent } from './open-link-when-letter-sent.ts';

/** The facts of others that intake must know to renew a code. */
export const intakeFacts = onFacts<FactContext, Promise<void | Refusal>>(
  [keepAddressWhenAddressCorrected, askAgainWhenNewCodeAllowed, openLinkWhenLetterSent],
  'IGNORED',
);

/** Lets facts have their effects in their order, in the transaction that marks them as handled. */
export const followIntakeFacts =
  (ports: FactPorts) =>
  async (facts: readonly FactEnvelope[], session: Session): Promise<void | Refusal> => {
    for (const fact of facts) {
      const refused = await intakeFacts.happen(fact, { ...ports, session });
      if (refused !== undefined) return refused;
    }
  };
