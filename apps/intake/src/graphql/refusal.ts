import { refusalTypes } from '@klantreacties/subgraph';
import type { Language } from '@klantreacties/procedure';
import { registerEnumType } from 'type-graphql';
import { problemTexts, type FormProblem, type FormProblemCode } from '../domain/form-problems.ts';

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

/** A refusal for the problems of a form, which are in its language already. */
export const refusalFor = (problems: readonly FormProblem[]) =>
  Object.assign(new Refusal(), { problems });

/** A refusal for one reason that no field has. */
export const refusalOf = (code: FormProblemCode, language: Language, field: string | null = null) =>
  refusalFor([{ code, field, message: problemTexts[code][language] }]);
