import { z } from 'zod';
import type { Confirmed, Sent } from '../case.ts';
import { defineCommand } from '../define-command.ts';
import { namesSomeone } from '../gist.ts';
import { id } from '../input.ts';
import { withAgreementsConfirmed } from '../judgment.ts';
import { problem, refuse } from '../problems.ts';

/**
 * P&K sends the draft that it has read, with its agreements (E06); the delivery closes the case. Who handles or
 * ever handled the case, or wrote the draft, does not send it. What may have changed since is checked again.
 */
export const confirmAgreements = defineCommand({
  name: 'confirmAgreements',
  label: { nl: 'het oordeel versturen', en: 'send the judgment' },
  description: 'Oordeel en afspraken versturen (E06). The delivery closes the case.',
  states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: {
    INVESTIGATING: 'AGREEMENTS_CONFIRMED',
    SOLUTION_PROPOSED: 'AGREEMENTS_CONFIRMED',
  },
  by: ['QUALITY'],
  afterAcceptance: true,
  input: z.object({ draftId: id().describe('Concept: the draft that was read') }),
  prevented(record, { directory, today }) {
    const { judgment, assignment } = record;
    const first = 'draftJudgment';
    if (judgment === null) return [{ ...problem('NO_DRAFT'), first }];
    return [
      ...(assignment === null ? [problem('UNKNOWN_PERSON')] : []),
      ...judgment.measures.flatMap(({ dueOn }, n) =>
        dueOn < today ? [{ ...problem('DATE_IN_PAST', `measures.${n}.dueOn`), first }] : [],
      ),
      ...(namesSomeone(record, judgment.gist, directory)
        ? [{ ...problem('GIST_NAMES_SOMEONE', 'gist'), first }]
        : []),
    ];
  },
  problems: ({ judgment }, { draftId }) =>
    judgment === null || judgment.id === draftId ? [] : [problem('SEEN_ANOTHER', 'draftId')],
  decide(record, _given, context) {
    const { judgment, assignment } = record;
    if (judgment === null || assignment === null) return refuse('NO_DRAFT');
    const { name, email } = assignment;
    const sent: Sent = {
      ...judgment,
      status: 'SENT',
      judgmentId: context.newId(),
      measures: judgment.measures.map((measure) => ({ ...measure, realisedOn: null })),
      sentBy: context.actor.staffId,
      confirmedBy: null,
      handler: { name, email },
      markedAt: null,
    };
    const next: Confirmed = { ...record, state: 'AGREEMENTS_CONFIRMED', judgment: sent };
    return withAgreementsConfirmed(next, context, context.directory);
  },
});
