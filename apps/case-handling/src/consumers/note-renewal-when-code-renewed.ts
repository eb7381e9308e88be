import { codeRenewed, when } from '@klantreacties/event-contracts';
import { codeRenewed as noted } from '../domain/case/lost-code.ts';
import type { FactContext } from './fact-context.ts';

/** The dossier says when the reporter got a new code. */
export const noteRenewalWhenCodeRenewed = when(codeRenewed, {
  happen: ({ subject, data }, { store, session, context, cause }: FactContext) =>
    store.changeIn(session, subject, cause, (record) =>
      noted(record, context, new Date(data.renewedAt)),
    ),
});
