import type { Language } from '@klantreacties/procedure';
import { refusalTypes } from '@klantreacties/subgraph';
import { registerEnumType } from 'type-graphql';
import { commands } from '../../domain/case/commands/index.ts';
import { problemTexts, type Problem, type Refused } from '../../domain/case/problems.ts';

const codes = Object.fromEntries(Object.keys(problemTexts).map((code) => [code, code]));
registerEnumType(codes, {
  name: 'ProblemCode',
  description: 'Why nothing was changed',
  valuesConfig: Object.fromEntries(
    Object.entries(problemTexts).map(([code, { NL, EN }]) => [
      code,
      { description: `${EN} / ${NL}` },
    ]),
  ),
});

const { RefusalType } = refusalTypes(codes);
export const Refusal = RefusalType;

/** A refusal in the words of one language, each problem with what to do first where that is known. */
export const refusalOf = ({ problems }: Refused, language: Language) =>
  Object.assign(new Refusal(), {
    problems: problems.map((problem) => ({
      code: problem.code,
      field: problem.field,
      message: messageOf(problem, language),
    })),
  });

function messageOf({ code, first }: Problem, language: Language): string {
  const text = problemTexts[code][language];
  const label = commands.find(({ name }) => name === first)?.label;
  if (label === undefined) return text;
  return language === 'NL' ? `${text} Eerst: ${label.nl}.` : `${text} First: ${label.en}.`;
}
