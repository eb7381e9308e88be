import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { renewCode } from '../use-cases/renew-code.ts';
import { requestNewCode } from '../use-cases/request-new-code.ts';
import type { IntakeContext } from './intake-resolver.ts';
import { refusalFor, refusalOf } from './refusal.ts';
import {
  CodeRenewed,
  NewCodeRequested,
  RenewCodeInput,
  RenewCodeResult,
  RequestNewCodeInput,
  RequestNewCodeResult,
} from './renewal-types.ts';

const takes = { description: 'All that it takes' };
const requested = {
  NL: 'Horen dit nummer en dit e-mailadres bij elkaar? Dan krijg je een mail met een link. Die werkt een half uur.',
  EN: 'Do this number and this e-mail address belong together? Then you get a mail with a link. It works for half an hour.',
};

/** Mutations alone: mail servers follow the links of a mail to see where they lead. */
@Resolver()
export class RenewalResolver {
  @Mutation(() => RequestNewCodeResult, {
    description: 'Nieuwe code aanvragen: for who lost it; answers the same whatever is known',
  })
  async requestNewCode(
    @Arg('input', () => RequestNewCodeInput, takes) { number, email }: RequestNewCodeInput,
    @Ctx() { renewing, correlationId, language }: IntakeContext,
  ): Promise<typeof RequestNewCodeResult> {
    const result = await requestNewCode(renewing, { number, email, correlationId, language });
    if (result.outcome === 'PROBLEMS') return refusalFor(result.problems);
    return Object.assign(new NewCodeRequested(), { message: requested[language] });
  }

  @Mutation(() => RenewCodeResult, {
    description: 'Code vernieuwen: with the token of the link in the mail, once',
  })
  async renewCode(
    @Arg('input', () => RenewCodeInput, takes) { idempotencyKey, token }: RenewCodeInput,
    @Ctx() { renewing, correlationId, language }: IntakeContext,
  ): Promise<typeof RenewCodeResult> {
    const result = await renewCode(renewing, { token, idempotencyKey, correlationId });
    if (result.outcome === 'RENEWED') {
      const { number, followUpCode } = result;
      return Object.assign(new CodeRenewed(), { number, followUpCode });
    }
    const field = result.code === 'KEY_TOO_WEAK' ? 'idempotencyKey' : 'token';
    return refusalOf(result.code, language, field);
  }
}
