import type { Session } from '@klantreacties/service-runtime';
import { factGoldens } from '@klantreacties/test-harness';
import { caseId, directory } from '../../test/sample-letters.ts';
import type { NewLetter } from '../sending/letter-store.ts';
import { readershipsBy, type CaseAccess } from '../sending/quality-readers.ts';
import { lookAheadBy } from './look-ahead.ts';
import { followLetterFacts, letterFacts } from './write-letters-when-facts.ts';

const goldens = factGoldens('case');
const golden = (name: string) => goldens.find((one) => one.name === name)!;
const session = {} as Session;

/** Looks ahead on facts of goldens, over what is kept of who is shut out; no ref is anybody's but that of `out`. */
function looking(names: readonly string[], { kept = null as CaseAccess | null, out = '' } = {}) {
  const all = names.map(golden);
  const opened = all.map(({ personal }) => personal);
  const ports = {
    keyRing: { open: async () => opened.shift() ?? ('erased' as const) },
    readershipOf: readershipsBy({ isAmong: (_refs, { staffId }) => staffId === out }),
    directory: () => directory,
    now: () => new Date('2026-12-01T10:00:05Z'),
  };
  const store = {
    written: async () => [],
    accessOf: async () => new Map(kept === null ? [] : [[subjectOf(all[0]!.json), kept] as const]),
  };
  const ahead = () =>
    lookAheadBy({ store, session, ...ports })(
      subjectOf(all[0]!.json),
      all.map(({ json }) => json),
    );
  /** What following the same fact queues. */
  const followed = async () => {
    const queued: NewLetter[] = [];
    const listening = {
      ...store,
      queue: async (_session: Session, letters: readonly NewLetter[]) =>
        void queued.push(...letters),
      readdress: async () => undefined,
      withdraw: async () => undefined,
      keepAccess: async () => undefined,
    };
    const facts = all.flatMap(({ json }) => {
      const reading = letterFacts.read(json);
      return 'event' in reading ? [reading.event] : [];
    });
    await followLetterFacts({ ...ports, store: listening })(facts, session);
    return queued;
  };
  return { ahead, followed };
}

const subjectOf = (json: string) => (JSON.parse(json) as { subject: string }).subject;
const toWhom = (letters: readonly NewLetter[]) => letters.map(({ code, to }) => `${code} ${to}`);

describe('looking ahead', () => {
  it.each(goldens.filter(({ json }) => 'event' in letterFacts.read(json)))(
    'at $name gives what following it queues',
    async ({ name }) => {
      const { letters } = await looking([name]).ahead();
      expect(letters).toEqual(await looking([name]).followed());
    },
  );

  const lookOver = () =>
    lookAheadBy({
      store: { written: async () => [], accessOf: async () => new Map() },
      session,
      keyRing: { open: async () => ({}) },
      readershipOf: readershipsBy({ isAmong: () => false }),
      directory: () => directory,
      now: () => new Date('2026-12-01T10:00:05Z'),
    });

  it('has no letters for facts that ask for none, and for no facts', async () => {
    const { json } = golden('case.entry-logged.v1');
    for (const facts of [[json], []]) expect((await lookOver()(caseId, facts)).letters).toEqual([]);
  });

  it('refuses a fact that would wait, as nobody knows its letters yet', async () => {
    const fact = JSON.parse(golden('case.notice-given.v1').json) as { data: object };
    const strange = JSON.stringify({ ...fact, data: { ...fact.data, notice: 'SOMETHING_NEW' } });
    await expect(lookOver()(caseId, [strange])).rejects.toThrow('unknown notice');
  });

  it('goes by who would be shut out then: a notice to whoever is goes nowhere', async () => {
    const notice = 'case.notice-given.v1';
    const [before] = (await looking([notice]).ahead()).letters;
    const reader = directory.staff.find(({ email }) => email === before?.to)?.id ?? 'nobody';
    const kept = { year: '2026', restricted: false, refs: ['a'] };
    expect(before?.audience).toBe('COLLEAGUE');
    expect(toWhom((await looking([notice], { kept, out: reader }).ahead()).letters)).toEqual([]);
    expect(toWhom((await looking([notice], { kept, out: 'somebody' }).ahead()).letters)).toEqual(
      toWhom([before!]),
    );
  });
});
