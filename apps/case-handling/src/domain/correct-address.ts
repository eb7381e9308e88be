import { addressCorrected, values } from '@klantreacties/event-contracts';
import { staffById, type Directory } from '@klantreacties/organisation';
import { tellAssigned } from './assignment.ts';
import type { CaseRecord, Milestone } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
import { tellProposed } from './investigation.ts';
import { tellConfirmed } from './judgment.ts';
import { refuse } from './refusals.ts';

/**
 * P&K corrects the address of the reporter, or says that it is right. The letter whose term still waits for
 * its arrival is told again, so that a judgment that the mail server refused can reach the reporter and
 * close the case.
 */
export function correctAddress(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  { email, directory }: { email: string; directory: Directory },
): Decision {
  const refusal = refusalOf(record, 'correctAddress', actor);
  if (refusal !== null) return { refusal };
  const { reporter } = record.personal;
  if (reporter === null) return { refusal: 'NO_ADDRESS' };
  if (!values.mailAddress.safeParse(email).success) return refuse('email', 'ADDRESS_NOT_VALID');
  if (email === reporter.email) {
    const same = toldAgain(record, moment, directory);
    return same.told.length === 0 ? unchanged(record) : same;
  }
  const next = { ...record, personal: { ...record.personal, reporter: { ...reporter, email } } };
  const fact = tell(moment.newId(), addressCorrected, {
    data: { correctedAt: moment.now.toISOString() },
    personal: { email },
  });
  const again = toldAgain(next, moment, directory);
  return { next: again.next, told: [fact, ...again.told] };
}

function toldAgain(
  record: CaseRecord,
  moment: Moment,
  directory: Directory,
): { next: CaseRecord; told: Told[] } {
  const waits = (milestone: Milestone) =>
    record.milestones.some((one) => one.milestone === milestone && one.metAt === null);
  const handler = record.handlerId === null ? null : staffById(directory, record.handlerId);
  if (record.state === 'AGREEMENTS_CONFIRMED' && waits('SETTLED'))
    return tellConfirmed(record, moment, { handler, directory });
  const told: Told[] = [];
  if (handler !== null && waits('HANDLER_KNOWN')) told.push(tellAssigned(record, handler, moment));
  const proposal = record.proposals.at(-1);
  if (proposal !== undefined && waits('PROPOSAL'))
    told.push(tellProposed(record, proposal.id, { moment, handlerName: handler?.name ?? '' }));
  return { next: record, told };
}
