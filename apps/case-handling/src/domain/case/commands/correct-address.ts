import { addressCorrected } from '@klantreacties/event-contracts';
import { z } from 'zod';
import type { Case } from '../case.ts';
import { fact } from '../decision.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { address } from '../input.ts';
import {
  addressSinceOf,
  lettersForNewAddress,
  wentThere,
  withSentAgain,
} from '../letters-again.ts';
import { problem, refuse } from '../problems.ts';
import { isOfUs } from '../reporter-address.ts';

const isTheSame = ({ reporter }: Case, email: string) =>
  reporter?.email.toLowerCase() === email.toLowerCase();

/**
 * P&K corrects the address of the reporter, or says that it is right. What failed goes out again, and where the old
 * address was wrong what went there; a judgment that is delivered so closes the case. Staff get nothing again. What
 * still waits goes to the new address, once.
 */
export const correctAddress = defineCommand({
  name: 'correctAddress',
  label: { nl: 'het adres van de indiener verbeteren', en: 'correct the address of the reporter' },
  description:
    'Adres van de indiener verbeteren. What failed goes out again, and the former address hears that it was replaced (E16).',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({
    email: address().describe('Adres: the right one of the reporter'),
    oldAddressWasWrong: z
      .boolean()
      .nullable()
      .default(null)
      .describe('Oude adres was fout: what went there goes out again too'),
  }),
  prevented: ({ reporter }) => (reporter === null ? [problem('NO_ADDRESS')] : []),
  problems: (record, { email, oldAddressWasWrong }, { directory }) => [
    ...(isOfUs(record, email, directory) ? [problem('ADDRESS_OF_COLLEAGUE', 'email')] : []),
    ...(oldAddressWasWrong === true && isTheSame(record, email)
      ? [problem('ADDRESS_UNCHANGED', 'oldAddressWasWrong')]
      : []),
  ],
  decide(record, { email, oldAddressWasWrong }, context) {
    const { reporter } = record;
    if (reporter === null) return refuse('NO_ADDRESS');
    const [id, at] = [context.newId(), context.now.toISOString()];
    const wasWrong = oldAddressWasWrong === true;
    const changes = !isTheSame(record, email);
    const { letters, outdated } = lettersForNewAddress(record, { oldAddressWasWrong: wasWrong });
    const corrected = fact(id, addressCorrected, {
      data: {
        correctedAt: at,
        again: {
          letterIds: letters.map(({ letterId }) => letterId),
          outdatedIds: outdated.map(({ letterId }) => letterId),
          wentSince: wasWrong ? addressSinceOf(record) : null,
        },
      },
      personal: {
        email,
        ...(changes && mayHaveHeardOfUs(record) ? { former: reporter.email } : {}),
      },
    });
    const next: Case = {
      ...record,
      reporter: { ...reporter, email },
      addressSince: changes ? at : record.addressSince,
      // It was asked for, and allowed, by the address of before.
      heldBackCode: changes ? null : record.heldBackCode,
    };
    return { next: withSentAgain(next, letters, { id, at }), facts: [corrected] };
  },
});

// Where the mail server took nothing for an address, another letter would fail there too.
const mayHaveHeardOfUs = (record: Case): boolean =>
  record.letters.length === 0 || record.letters.some((letter) => wentThere(record, letter));
