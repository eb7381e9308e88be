import type { Language } from '@klantreacties/procedure';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** One reason for which nothing was changed, as the graph answers it. */
export interface ShownProblem {
  code: string;
  field: string | null;
  message: string;
}

/**
 * The type in which a subgraph answers a refusal: `Refusal` with its problems. `texts` are all codes of the
 * subgraph with their words. A supergraph has the types once, with the codes of all its subgraphs.
 */
export function refusalType(texts: Readonly<Record<string, Record<Language, string>>>) {
  const codes = Object.fromEntries(Object.keys(texts).map((code) => [code, code]));
  registerEnumType(codes, {
    name: 'ProblemCode',
    description: 'Reden van een weigering / reason of a refusal',
    valuesConfig: Object.fromEntries(
      Object.entries(texts).map(([code, { NL, EN }]) => [code, { description: `${EN} / ${NL}` }]),
    ),
  });

  // The decorators are called as what they are, functions: tools run this file as it stands.
  class ProblemType {}
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
    'message',
    String,
    'The reason and what to do, in the language of the form, else of `accept-language`, else Dutch',
  );
  Directive('@shareable')(ProblemType);
  ObjectType('Problem', { description: 'Reden: one reason for which nothing was changed' })(
    ProblemType,
  );

  class Refusal {
    problems: readonly ShownProblem[] = [];
  }
  Field(() => [ProblemType], { description: 'At least one' })(Refusal.prototype, 'problems');
  Directive('@shareable')(Refusal);
  ObjectType('Refusal', {
    description: 'Weigering: nothing was changed; every problem at once',
  })(Refusal);

  return Refusal;
}
