import type { FactEnvelope } from '@klantreacties/event-contracts';
import type { Session } from '@klantreacties/service-runtime';
import type { NewLetter } from '../sending/letter-store.ts';
import type { LookAhead } from '../sending/letters-ahead.ts';
import type { CaseAccess } from '../sending/quality-readers.ts';
import { toWhomInstead } from '../sending/still-to-whom.ts';
import { followLetterFacts, letterFacts, type LetterPorts } from './write-letters-when-facts.ts';

interface LookingPorts extends Omit<LetterPorts, 'store'> {
  store: Pick<LetterPorts['store'], 'written' | 'accessOf'>;
  /** For what is read alone. */
  session: Session;
}

/**
 * Follows facts as they are followed when they come, over a store that keeps nothing, and asks to whom each letter goes
 * as that is asked at its sending. What a case has once (N01) follows from no command. Throws where a fact would wait.
 */
export const lookAheadBy =
  ({ store, session, ...ports }: LookingPorts): LookAhead =>
  async (caseId, facts) => {
    const letters: NewLetter[] = [];
    let access = (await store.accessOf(session, [caseId])).get(caseId) ?? null;
    const collecting: LetterPorts['store'] = {
      ...store,
      queue: async (_session, written) => void letters.push(...written),
      withdraw: async (_session, _caseId, { email }) =>
        void letters.splice(0, Infinity, ...letters.filter((one) => !isWithdrawn(one, email))),
      keepAccess: async (_session, _caseId, { year, restricted, refs }: CaseAccess) =>
        void (access = { year, restricted, refs }),
      // What waits already is no letter of these facts.
      readdress: async () => undefined,
    };
    const refused = await followLetterFacts({ ...ports, store: collecting })(
      facts.flatMap(factIn),
      session,
    );
    if (refused !== undefined) throw new Error(`A fact ahead: ${refused.refusal.reason}`);
    const readership = ports.readershipOf(caseId, isRestricted(letters), access);
    const now = { directory: ports.directory(), readership };
    return { readership, letters: letters.flatMap((one) => asSent(one, now)) };
  };

function factIn(value: string): FactEnvelope[] {
  const reading = letterFacts.read(value);
  if ('refusal' in reading) throw new Error(`A fact ahead: ${reading.refusal.reason}`);
  return 'ignored' in reading ? [] : [reading.event];
}

// As the store has it of what waits (`lettersTo`).
const isWithdrawn = ({ audience, to, alsoIfShutOut }: NewLetter, email: string): boolean =>
  audience !== 'REPORTER' &&
  audience !== 'FORMER_ADDRESS' &&
  !alsoIfShutOut &&
  to?.toLowerCase() === email.toLowerCase();

const isRestricted = (letters: readonly NewLetter[]): boolean =>
  letters.some(({ restricted }) => restricted);

const asSent = (letter: NewLetter, now: Parameters<typeof toWhomInstead>[1]): NewLetter[] =>
  toWhomInstead(letter, now)?.map((one) => ({ ...letter, ...one })) ?? [letter];
