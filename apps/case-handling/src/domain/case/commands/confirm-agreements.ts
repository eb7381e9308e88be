import { z } from 'zod';
import type { Confirmed, Sent } from '../case.ts';
import { defineCommand } from '../define-command.ts';
import { problemOfGist, warningOfGist } from '../gist.ts';
import { id, looked } from '../input.ts';
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
  input: z.object({
    draftId: id('DRAFT').describe('Concept: the draft that was read'),
    gistNamesNobody: looked().describe(
      'Nagekeken: what looks like the name of a colleague in the gist names nobody',
    ),
  }),
  prevented(record, { directory, today }) {
    const { judgment } = record;
    const first = 'draftJudgment';
    if (judgment === null) return [{ ...problem('NO_DRAFT'), first }];
    const ofGist = problemOfGist(record, judgment.gist, directory);
    return [
      ...judgment.measures.flatMap(({ dueOn }, n) =>
        dueOn < today ? [{ ...problem('DATE_IN_PAST', `measures.${n}.dueOn`), first }] : [],
      ),
      ...(ofGist === null ? [] : [{ ...ofGist, first }]),
    ];
  },
  problems({ judgment }, { draftId, gistNamesNobody }, { directory }) {
    if (judgment === null) return [];
    if (judgment.id !== draftId) return [problem('SEEN_ANOTHER', 'draftId')];
    return warningOfGist({ gist: judgment.gist, gistNamesNobody }, directory);
  },
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
      sentAt: context.now.toISOString(),
      confirmedBy: null,
      handler: { name, email },
      markedAt: null,
    };
    const next: Confirmed = { ...record, state: 'AGREEMENTS_CONFIRMED', judgment: sent };
    return withAgreementsConfirmed(next, context, context.directory);
  },
});
