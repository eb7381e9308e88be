import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FollowUp, FollowUpToken } from './follow-up-types.ts';
import type { IntakeContext } from './intake-resolver.ts';

@Resolver(() => FollowUp)
export class FollowUpTokenResolver {
  @FieldResolver(() => FollowUpToken, {
    nullable: true,
    description:
      'Nieuw token, for a quarter of an hour again; null once eight hours are over since openFollowUp: number and code are asked again then',
  })
  async renewedToken(
    @Root() { id }: FollowUp,
    @Ctx() { viewer, tokens }: IntakeContext,
  ): Promise<FollowUpToken | null> {
    // Whose token it is was looked at for the follow-up itself, its code too.
    if (viewer.kind !== 'reporter' || viewer.openedAt === undefined) return null;
    const signed = await tokens.renew(id, viewer.codeGeneration ?? 1, viewer.openedAt);
    if (signed === null) return null;
    const { token, expiresAt } = signed;
    return Object.assign(new FollowUpToken(), { token, expiresAt: expiresAt.toISOString() });
  }
}
