import { acceptAssignment } from './accept-assignment.ts';
import { allowNewCode } from './allow-new-code.ts';
import { assignHandler } from './assign-handler.ts';
import { confirmAgreements } from './confirm-agreements.ts';
import { correctAddress } from './correct-address.ts';
import { draftJudgment } from './draft-judgment.ts';
import { liftRestriction } from './lift-restriction.ts';
import { logEntry } from './log-entry.ts';
import { markPassedOn } from './mark-passed-on.ts';
import { markRead } from './mark-read.ts';
import { moveMeasure } from './move-measure.ts';
import { nameInvolvedPerson } from './name-involved-person.ts';
import { proposeSolution } from './propose-solution.ts';
import { realiseMeasure } from './realise-measure.ts';
import { releaseHandler } from './release-handler.ts';
import { restrictCase } from './restrict-case.ts';
import { sendLetterAgain } from './send-letter-again.ts';
import { settleInvolvedPerson } from './settle-involved-person.ts';
import { tellProgress } from './tell-progress.ts';

/** Everything that staff do to a case, in the order of the procedure. */
export const commands = [
  nameInvolvedPerson,
  settleInvolvedPerson,
  restrictCase,
  liftRestriction,
  assignHandler,
  releaseHandler,
  acceptAssignment,
  logEntry,
  markRead,
  tellProgress,
  proposeSolution,
  draftJudgment,
  confirmAgreements,
  realiseMeasure,
  moveMeasure,
  markPassedOn,
  correctAddress,
  sendLetterAgain,
  allowNewCode,
] as const;

export type CommandName = (typeof commands)[number]['name'];
