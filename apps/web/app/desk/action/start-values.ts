import type { CaseAction } from '@klantreacties/operations';
import type { Values } from '../../form/fields.ts';
import type { CaseOfAction } from './choices.ts';

type Start = (shown: CaseOfAction) => Values;

/** What a form begins with where the case has it already. A command that is not here begins empty. */
const starts: Partial<Record<CaseAction, Start>> = {
  correctAddress: ({ reporter }) => ({ email: reporter?.email ?? '' }),
  draftJudgment: ({ judgment, measures }) => ({
    ...rows('points', judgment?.points ?? []),
    ...rows('measures', judgment === null ? [] : measures.map(withoutId)),
    noMeasuresReason: judgment?.noMeasuresReason ?? '',
    category: judgment?.category ?? '',
    gist: judgment?.gist ?? '',
  }),
};

const withoutId = ({ description, ownerId, dueOn }: CaseOfAction['measures'][number]) => ({
  description,
  ownerId,
  dueOn,
});

const rows = (list: string, of: readonly object[]): Values =>
  Object.fromEntries(
    of.flatMap((row, n) =>
      Object.entries(row).map(([name, value]) => [`${list}.${n}.${name}`, String(value)]),
    ),
  );

/** What the case already has of what a command takes. */
export const startValuesOf = (name: CaseAction, shown: CaseOfAction): Values =>
  starts[name]?.(shown) ?? {};
