import { addressCorrected, values } from '@klantreacties/event-contracts';
import { staffById, whoIsTheReporter, type Directory } from '@klantreacties/organisation';
import { tellAssigned } from './assignment.ts';
import type { CaseRecord, Milestone } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { isOpen, whomARowMayMean } from './conflicts.ts';
import { tell, type Decision, type Moment, type Told } from './decision.ts';
import { tellProposed } from './investigation.ts';
import { tellConfirmed } from './judgment.ts';
import { refuse } from './refusals.ts';
import { answerAgain, madeBefore } from './used-keys.ts';

/**
 * P&K corrects the address of the reporter, or says that it is right. The letter whose term still waits for
 * its arrival is told again, so that a judgment that the mail server refused can reach the reporter and
 * close the case.
 */
export function correctAddress(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  { key, email, directory }: { key: string; email: string; directory: Directory },
): Decision {
  const before = madeBefore(record, 'correctAddress', key);
  if (before !== null)
    return answerAgain(record, before, () => email === record.personal.reporter?.email);
  const refusal = refusalOf(record, 'correctAddress', actor);
  if (refusal !== null) return { refusal };
  const { reporter } = record.personal;
  if (reporter === null) return { refusal: 'NO_ADDRESS' };
  if (!values.mailAddress.safeParse(email).success) return refuse('email', 'ADDRESS_NOT_VALID');
  if (isOurs(record, email, directory)) return refuse('email', 'ADDRESS_OF_COLLEAGUE');
  const next: CaseRecord = {
    ...record,
    usedKeys: [...record.usedKeys, { key, madeBy: 'correctAddress', id: moment.newId() }],
    personal: { ...record.personal, reporter: { ...reporter, email } },
  };
  const fact = tell(moment.newId(), addressCorrected, {
    data: { correctedAt: moment.now.toISOString() },
    personal: { email },
  });
  const again = toldAgain(next, moment, directory);
  return { next: again.next, told: [fact, ...again.told] };
}

// A judgment must not reach somebody of us in the place of the reporter, unless the reporter is that colleague.
function isOurs(record: CaseRecord, email: string, directory: Directory): boolean {
  const reporters = record.involved
    .filter(({ capacity }) => capacity === 'REPORTER')
    .flatMap((row) => (isOpen(row) ? whomARowMayMean(row) : row.staffIds));
  const owners = whoIsTheReporter(directory, { name: '', email, phone: null });
  const boxes = directory.brands.flatMap(({ qualityMail, sender }) => [qualityMail, sender.email]);
  return (
    owners.some((id) => !reporters.includes(id)) ||
    boxes.some((box) => box.toLowerCase() === email.trim().toLowerCase())
  );
}

function toldAgain(
  record: CaseRecord,
  moment: Moment,
  directory: Directory,
): { next: CaseRecord; told: Told[] } {
  if (record.state === 'AGREEMENTS_CONFIRMED') return tellConfirmed(record, moment, directory);
  const waits = (milestone: Milestone) =>
    record.milestones.some((one) => one.milestone === milestone && one.metAt === null);
  const handler = record.handlerId === null ? null : staffById(directory, record.handlerId);
  const assigned =
    handler !== null && waits('HANDLER_KNOWN')
      ? tellAssigned(record, handler, moment)
      : { next: record, told: [] };
  const proposal = record.proposals.findLast(({ takenBackAt }) => takenBackAt === null);
  if (proposal === undefined || !waits('PROPOSAL')) return assigned;
  const handlerName = handler?.name ?? '';
  const proposed = tellProposed(assigned.next, proposal.id, { moment, handlerName });
  return { next: proposed.next, told: [...assigned.told, ...proposed.told] };
}
