import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CaseContext } from './case-context.ts';
import { Case } from './case-types.ts';
import type { CaseView } from './case-view.ts';

@Resolver(() => Case)
export class ReadPassResolver {
  @Directive('@inaccessible')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Pas: says to another service that the viewer may read the case, for a minute; no client can ask it',
  })
  readPass(@Root() { record }: CaseView, @Ctx() { passOf }: CaseContext): Promise<string | null> {
    return passOf(record);
  }
}
