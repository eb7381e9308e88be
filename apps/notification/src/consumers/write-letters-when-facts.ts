import {
  accessStated,
  addressCorrected,
  caseRegistered,
  caseRestricted,
  involvedPersonSettled,
  lettersSentAgain,
  onFacts,
  restrictionLifted,
  settlingBegun,
  whenOpened,
  type FactDefinition,
  type FactEnvelope,
  type OpenedFact,
  type Opener,
  type ReadDataOf,
  type Refusal,
} from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import { letters } from '../letters/index.ts';
import { withoutWords } from '../letters/letters-for.ts';
import type { LetterStore, NewLetter, WantedAgain } from '../sending/letter-store.ts';
import { lettersAgain } from '../sending/letters-again.ts';
import { newLettersOn } from '../sending/new-letters.ts';
import type { CaseAccess, ReadershipOf } from '../sending/quality-readers.ts';

export interface LetterPorts extends Opener {
  store: Pick<
    LetterStore,
    'queue' | 'readdress' | 'withdraw' | 'written' | 'keepAccess' | 'accessOf'
  >;
  readershipOf: ReadershipOf;
  directory(): Directory;
  now(): Date;
}

/** What a fact meets here, in the transaction that marks it as handled. */
interface FactContext extends LetterPorts {
  session: Session;
  /** By case, as the facts before this one said it. */
  access: Map<string, CaseAccess>;
}

// What a letter's own fact asks for is queued with that fact, in one transaction. A corrected address does more.
const asking = new Set(
  letters.map(({ on }) => on).filter((on) => on.owner !== 'letter' && on !== addressCorrected),
);

const letterRows = [...asking].map((on) =>
  whenOpened(on, {
    unknownIn: (data) => withoutWords({ type: on.type, data }),
    happen: queueLettersOn,
  }),
);

/**
 * The facts that ask for letters; an erased reaction gets none. What waits goes to a corrected address, and
 * nothing that waits goes to a colleague who turned out to be involved.
 */
export const letterFacts = onFacts<FactContext, Promise<void | Refusal>>(
  [
    ...letterRows,
    whenOpened(addressCorrected, {
      async happen(fact, given: FactContext) {
        await queueLettersOn(fact, given);
        const { subject, data, personal } = fact;
        await given.store.readdress(given.session, subject, personal.email);
        // A fact of before has nothing of it: what went out again then has a fact of its own.
        if (data.again === undefined) return;
        const { letterIds, outdatedIds, wentSince } = data.again;
        const until = new Date(data.correctedAt);
        const went = wentSince === null ? null : { since: new Date(wentSince), until };
        await queueAgain(fact, given, { letterIds, besides: { outdatedIds, went } });
      },
    }),
    whenOpened(lettersSentAgain, {
      happen: (fact, given: FactContext) =>
        queueAgain(fact, given, { letterIds: fact.data.letterIds, besides: null }),
    }),
    whenOpened(involvedPersonSettled, { happen: withdrawFromInvolved }),
    whenOpened(settlingBegun, { happen: withdrawFromInvolved }),
    whenOpened(caseRestricted, { happen: keepAccess }),
    whenOpened(restrictionLifted, { happen: keepAccess }),
  ],
  'IGNORED',
);

/**
 * Lets facts have their effects in their order, in the transaction that marks them as handled. The letters that
 * they ask for are queued together.
 */
export const followLetterFacts =
  ({ store, ...ports }: LetterPorts) =>
  async (facts: readonly FactEnvelope[], session: Session): Promise<void | Refusal> => {
    const written: NewLetter[] = [];
    const access = await store.accessOf(session, [...new Set(facts.map(({ subject }) => subject))]);
    const queueWritten = () => store.queue(session, written.splice(0));
    const queueing: LetterPorts['store'] = {
      ...store,
      async queue(_session, letters) {
        written.push(...letters);
      },
      // These are about what waits, so it has to be there.
      async readdress(...given) {
        await queueWritten();
        await store.readdress(...given);
      },
      async written(...given) {
        await queueWritten();
        return store.written(...given);
      },
      async withdraw(...given) {
        await queueWritten();
        await store.withdraw(...given);
      },
    };
    for (const fact of facts) {
      const refused = await letterFacts.happen(fact, {
        ...ports,
        store: queueing,
        session,
        access,
      });
      if (refused !== undefined) return refused;
    }
    await queueWritten();
  };

async function queueLettersOn(
  { personal, ...fact }: OpenedFact<FactDefinition>,
  context: FactContext,
): Promise<void> {
  await keepAccess(fact, context);
  const { store, session, directory, now, access, readershipOf } = context;
  const { restricted } = fact.data as { restricted: boolean };
  const readership = readershipOf(fact.subject, restricted, access.get(fact.subject) ?? null);
  const where = { directory: directory(), at: now(), readership };
  await store.queue(session, newLettersOn(fact, personal, where));
}

async function queueAgain(
  fact: OpenedFact<typeof addressCorrected | typeof lettersSentAgain>,
  { store, session, now, directory }: FactContext,
  wanted: WantedAgain,
): Promise<void> {
  const first = await store.written(session, fact.subject, wanted);
  const to = fact.personal.email;
  await store.queue(session, lettersAgain(fact, first, { to, at: now(), directory: directory() }));
}

type SaysWho = typeof caseRegistered | typeof accessStated | typeof involvedPersonSettled;

// Only what was opened is kept, so that nothing of an erased case comes again.
async function keepAccess(
  { subject, aggregateversion: version, data }: FactEnvelope,
  { store, session, access }: FactContext,
): Promise<void> {
  const { shutOutRefs: refs, restricted, submittedAt } = data as Partial<ReadDataOf<SaysWho>>;
  if (refs === undefined || restricted === undefined || submittedAt === undefined) return;
  const year = localDateOf(new Date(submittedAt)).slice(0, 4);
  access.set(subject, { year, restricted, refs });
  await store.keepAccess(session, subject, { year, restricted, refs, version });
}

async function withdrawFromInvolved(
  fact: OpenedFact<typeof involvedPersonSettled | typeof settlingBegun>,
  context: FactContext,
): Promise<void> {
  const { subject, data, personal } = fact;
  const { store, session, directory, now } = context;
  await keepAccess(fact, context);
  const person = staffById(directory(), personal.staffId ?? '');
  // An outside person is shut out by confirmation only, and gets what was meant for them until then.
  if (person === null || (hasRole(person, 'OUTSIDE') && data.outcome === 'PRESUMED')) return;
  await store.withdraw(session, subject, { email: person.email, at: now() });
}
