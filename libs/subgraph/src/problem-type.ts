import 'reflect-metadata';
import { problems, type ProblemCode } from '@klantreacties/procedure';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** One reason for which nothing was changed, as the graph answers it. */
export interface ShownProblem {
  code: ProblemCode;
  field: string | null;
  label: string | null;
  message: string;
}

// A composer hints at an enum of which subgraphs have other values, so each has the codes of all.
const codes = Object.fromEntries(Object.keys(problems).map((code) => [code, code]));
registerEnumType(codes, {
  name: 'ProblemCode',
  description: 'Reden van een weigering / reason of a refusal',
  valuesConfig: Object.fromEntries(
    Object.entries(problems).map(([code, { NL, EN }]) => [code, { description: `${EN} / ${NL}` }]),
  ),
});

/** One problem as a type of the graph; its fields are those of `ShownProblem`. */
export class ProblemType {}
// The decorators are called as what they are, functions: tools run this file as it stands.
const field = (name: keyof ShownProblem, type: unknown, description: string, nullable = false) =>
  Field(() => type as never, { nullable, description })(ProblemType.prototype, name);
field('code', codes, 'The reason, for programs');
field(
  'field',
  String,
  'Path of the field at fault, as `points.0.reasons`; null where no field is',
  true,
);
field(
  'label',
  String,
  'Veld: what stands at it, as its form has it, in the language of the message; null where no field is',
  true,
);
field(
  'message',
  String,
  'The reason and what to do, in the language of the form, else of `accept-language`, else Dutch',
);
Directive('@shareable')(ProblemType);
ObjectType('Problem', { description: 'Reden: one reason for which nothing was changed' })(
  ProblemType,
);

/** The type in which a subgraph answers that nothing was changed, with every problem. */
export class Refusal {
  problems: readonly ShownProblem[] = [];
}
Field(() => [ProblemType], { description: 'At least one' })(Refusal.prototype, 'problems');
Directive('@shareable')(Refusal);
ObjectType('Refusal', {
  description: 'Weigering: nothing was changed; every problem at once',
})(Refusal);
