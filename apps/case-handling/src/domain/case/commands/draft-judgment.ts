import { judgmentDrafted } from '@klantreacties/event-contracts';
import { ownerTitleOf, type Directory } from '@klantreacties/organisation';
import { categories, findings } from '@klantreacties/procedure';
import { z } from 'zod';
import type { Draft } from '../case.ts';
import { dayAheadProblem } from '../days.ts';
import { fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { problemsOfGist } from '../gist.ts';
import { day, id, looked, oneOf, optionalId, optionalText, text } from '../input.ts';
import { judgmentInFact } from '../judgment.ts';
import { problem, type Problem } from '../problems.ts';

const mostRows = 20;

const point = z
  .object({
    point: text('REASONS_MISSING').describe('Punt: what the reporter complains of'),
    finding: oneOf(findings).describe('Oordeel: what is found of it'),
    reasons: text('REASONS_MISSING').describe('Reden: why it is found'),
  })
  .meta({ graph: 'JudgmentPointInput' })
  .describe('Punt van de klacht: with its finding and the reasons');

const measure = z
  .object({
    description: text().describe('Maatregel: what is done'),
    ownerId: id('OWNER').describe('Eigenaar: id of a department or a colleague'),
    dueOn: day().describe('Datum: the day by which it is done, today or later'),
  })
  .meta({ graph: 'MeasureInput' })
  .describe('Maatregel: with its owner and its day');

/** Writes the judgment down: a finding with reasons for each point, measures with owner and date or why none (Wko 1.57b(2)e-f). */
export const draftJudgment = defineCommand({
  name: 'draftJudgment',
  label: { nl: 'een oordeel opstellen', en: 'draft the judgment' },
  description:
    'Oordeel opstellen. Nothing is sent yet; a later draft takes the place of an earlier one.',
  states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
  by: ['QUALITY', 'HANDLER'],
  afterAcceptance: true,
  input: z.object({
    points: z
      .array(point)
      .meta({ rows: { least: 1, most: mostRows, problems: ['POINTS_MISSING'] } })
      .describe('Punten: 1 to 20'),
    measures: z
      .array(measure)
      .meta({ rows: { least: 0, most: mostRows, problems: ['MEASURES_MISSING'] } })
      .describe('Maatregelen: at most 20; none where the reason is given'),
    noMeasuresReason: optionalText().describe(
      'Reden: why there are no measures, where there are none',
    ),
    category: oneOf(categories).describe('Aard van de klacht: what it was about'),
    gist: text('GIST_MISSING').describe('Strekking: for the public report; names nobody'),
    gistNamesNobody: looked().describe(
      'Nagekeken: what looks like the name of a colleague in the gist names nobody',
    ),
    replacesDraftId: optionalId('DRAFT').describe(
      'Concept: the draft that was read; left out for the first',
    ),
  }),
  problems(record, given, { directory, today }) {
    const { points, measures, noMeasuresReason, category, gist, gistNamesNobody, replacesDraftId } =
      given;
    return [
      ...(replacesDraftId === (record.judgment?.id ?? null)
        ? []
        : [problem('SEEN_ANOTHER', 'replacesDraftId')]),
      ...(points.length === 0 || points.length > mostRows
        ? [problem('POINTS_MISSING', 'points')]
        : []),
      ...(measures.length > mostRows || (measures.length === 0 && noMeasuresReason === null)
        ? [problem('MEASURES_MISSING', 'measures')]
        : []),
      ...measures.flatMap((one, n) => measureProblems(one, n, { directory, today })),
      // Of transgressive behaviour nothing may reach the open topics, so only a restricted case has that category.
      ...(category === 'GRENSOVERSCHRIJDEND_GEDRAG' && !record.reaction.restricted
        ? [problem('CATEGORY_RESTRICTED', 'category')]
        : []),
      ...problemsOfGist(record, { gist, gistNamesNobody }, directory),
    ];
  },
  decide(record, given, { actor, directory, now, newId }) {
    const { points, measures, noMeasuresReason, category, gist } = given;
    const draft: Draft = {
      status: 'DRAFT',
      id: newId(),
      points: points.map((one) => ({ id: newId(), ...one })),
      measures: measures.map(({ description, ownerId, dueOn }) => ({
        id: newId(),
        description,
        owner: ownerTitleOf(directory, ownerId) ?? ownerId,
        ownerId,
        dueOn,
      })),
      noMeasuresReason: measures.length > 0 ? null : noMeasuresReason,
      category,
      gist,
      draftedBy: actor.staffId,
      draftedAt: now.toISOString(),
    };
    const drafted = fact(newId(), judgmentDrafted, {
      data: { draftedAt: now.toISOString() },
      personal: { byStaffId: actor.staffId, category, gist, ...judgmentInFact(draft) },
    });
    return { next: { ...record, judgment: draft }, facts: [drafted] };
  },
});

function measureProblems(
  { ownerId, dueOn }: z.infer<typeof measure>,
  n: number,
  { directory, today }: { directory: Directory; today: string },
): Problem[] {
  return [
    ...(ownerTitleOf(directory, ownerId) === null
      ? [problem('UNKNOWN_PERSON', `measures.${n}.ownerId`)]
      : []),
    ...dayAheadProblem(dueOn, `measures.${n}.dueOn`, today),
  ];
}
