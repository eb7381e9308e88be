import { buildSubgraph } from '@klantreacties/subgraph';
import { BrandResolver } from './brand-resolver.ts';
import { CheckReactionResolver } from './check-reaction-resolver.ts';
import { FollowUpFormsResolver } from './follow-up-forms-resolver.ts';
import { FollowUpTokenResolver } from './follow-up-token-resolver.ts';
import { FormRulesResolver } from './form-rules-resolver.ts';
import { IntakeResolver } from './intake-resolver.ts';
import { RenewalResolver } from './renewal-resolver.ts';

/** Intake's part of the graph. */
export const intakeSubgraph = () =>
  buildSubgraph({
    resolvers: [
      IntakeResolver,
      CheckReactionResolver,
      FollowUpTokenResolver,
      FollowUpFormsResolver,
      RenewalResolver,
      BrandResolver,
      FormRulesResolver,
    ],
  });
