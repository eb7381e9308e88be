import {
  isKnown,
  reactionSubmitted,
  values,
  whenOpened,
  type UnknownValue,
} from '@klantreacties/event-contracts';
import type { z } from 'zod';
import { openCase } from '../domain/case/open-case.ts';
import type { FactContext } from './fact-context.ts';

/**
 * Opens the case of a reaction with its milestones; an erased reaction gets none. One of a kind that has
 * no rules here waits. What else this build does not know counts as not given, and a reporter of another
 * language is written to in Dutch.
 */
export const openCaseWhenReactionSubmitted = whenOpened(reactionSubmitted, {
  unknownIn: ({ kind }) => (isKnown(values.kind, kind) ? null : 'kind of reaction'),
  async happen({ subject, data, personal }, given: FactContext) {
    const { store, directory, session, context, cause } = given;
    const { kind } = data;
    if (!isKnown(values.kind, kind)) return;
    const submitted = {
      caseId: subject,
      data: {
        ...data,
        kind,
        careType: orNull(values.careType, data.careType),
        language: orNull(values.language, data.language) ?? 'NL',
        relation: orNull(values.relation, data.relation),
      },
      personal: {
        ...personal,
        contactPreference: orNull(values.contactPreference, personal.contactPreference),
      },
    };
    await store.openIn(session, openCase(submitted, directory(), context), cause);
  },
});

const orNull = <Values extends z.ZodEnum>(
  known: Values,
  value: z.infer<Values> | UnknownValue | null,
): z.infer<Values> | null => (isKnown(known, value) ? value : null);
