import type { LetterDefinition } from './define-letter.ts';
import { receipt } from './e01-receipt.ts';
import { handler } from './e02-handler.ts';
import { anotherHandler } from './e03-another-handler.ts';
import { progress } from './e04-progress.ts';
import { proposal } from './e05-proposal.ts';
import { judgment } from './e06-judgment.ts';
import { measureDone } from './e07-measure-done.ts';
import { measurePutOff } from './e07-measure-moved.ts';
import { proposalWithdrawn } from './e15-proposal-withdrawn.ts';
import { addressChanged } from './e16-address-changed.ts';
import { newCode } from './e17-new-code.ts';
import { codeRenewedNotice } from './e18-code-renewed.ts';
import { newReaction } from './n01-new-reaction.ts';
import { reactionOfBefore } from './n01-reaction-of-before.ts';
import { assignment } from './n02-assignment.ts';
import { notDelivered } from './n11-not-delivered.ts';
import { caseWaits } from './n12-case-waits.ts';
import { notice } from './n12-notice.ts';

/** Every letter, in the order in which those of one fact are queued. */
export const letters: readonly LetterDefinition[] = [
  receipt,
  handler,
  anotherHandler,
  progress,
  proposal,
  judgment,
  measureDone,
  measurePutOff,
  proposalWithdrawn,
  addressChanged,
  newCode,
  codeRenewedNotice,
  newReaction,
  reactionOfBefore,
  assignment,
  notDelivered,
  notice,
  caseWaits,
];
