import { z } from 'zod';
import type { CaseRecord } from '../case-record.ts';
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
  leadsTo: ['AGREEMENTS_CONFIRMED'],
  by: ['QUALITY'],
  afterAcceptance: true,
  input: z.object({ draftId: id().describe('The draft that was read') }),
  prevented(record, { directory, today }) {
    const { draft, handler } = record.personal;
    if (draft === null || record.category === null || record.gist === null)
      return [{ ...problem('NO_DRAFT'), first: 'draftJudgment' }];
    return [
      ...(handler === null ? [problem('UNKNOWN_PERSON')] : []),
      ...draft.measures.flatMap(({ dueOn }, n) =>
        dueOn < today ? [problem('DATE_NOT_VALID', `measures.${n}.dueOn`)] : [],
      ),
      ...(namesSomeone(record, record.gist, directory)
        ? [problem('GIST_NAMES_SOMEONE', 'gist')]
        : []),
    ];
  },
  problems: ({ personal: { draft } }, { draftId }) =>
    draft === null || draft.id === draftId ? [] : [problem('SEEN_ANOTHER', 'draftId')],
  decide(record, _given, context) {
    const { draft } = record.personal;
    if (draft === null) return refuse('NO_DRAFT');
    const next: CaseRecord = {
      ...record,
      state: 'AGREEMENTS_CONFIRMED',
      judgmentId: context.newId(),
      sentBy: context.actor.staffId,
      measures: draft.measures.map(({ id, dueOn }) => ({ id, dueOn, realisedOn: null })),
    };
    return withAgreementsConfirmed(next, context, context.directory);
  },
});
