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

  @ObjectType('Problem', { description: 'Reden: one reason for which nothing was changed' })
  @Directive('@shareable')
  class ProblemType implements ShownProblem {
    @Field(() => codes, { description: 'The reason, for programs' })
    code!: string;

    @Field(() => String, {
      nullable: true,
      description: 'Path of the field at fault, as `points.0.reasons`; null where no field is',
    })
    field!: string | null;

    @Field(() => String, {
      description:
        'The reason and what to do, in the language of the form, else of `accept-language`, else Dutch',
    })
    message!: string;
  }

  @ObjectType('Refusal', { description: 'Weigering: nothing was changed; every problem at once' })
  @Directive('@shareable')
  class Refusal {
    @Field(() => [ProblemType], { description: 'At least one' })
    problems!: readonly ShownProblem[];
  }

  return Refusal;
}
