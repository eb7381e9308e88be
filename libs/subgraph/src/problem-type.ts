import { Directive, Field, ObjectType } from 'type-graphql';

/** One reason for which nothing was changed, as the graph answers it. */
export interface ShownProblem {
  code: string;
  field: string | null;
  message: string;
}

/**
 * The types in which every subgraph answers a refusal: `Refusal` with its problems. A supergraph has them once, with
 * the codes of all; each subgraph gives its own as an enum that it registered as `ProblemCode`.
 */
export function refusalTypes(codes: object) {
  @ObjectType('Problem', { description: 'One reason for which nothing was changed' })
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

  @ObjectType('Refusal', { description: 'Nothing was changed; every problem at once' })
  @Directive('@shareable')
  class RefusalType {
    @Field(() => [ProblemType], { description: 'At least one' })
    problems!: readonly ShownProblem[];
  }

  return { ProblemType, RefusalType };
}
