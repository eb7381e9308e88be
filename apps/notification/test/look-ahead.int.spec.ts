import { lookAheadBy } from '../src/consumers/look-ahead.ts';
import {
  corrected,
  progressOn,
  readershipOf,
  registered,
  sentAgain,
  startBench,
  submitted,
  type Bench,
  type Submitted,
} from './notification-bench.ts';
import { directory } from './sample-letters.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 60_000);

afterAll(async () => {
  await bench?.stop();
}, 30_000);

const ahead = ({ fact, personal }: Submitted) =>
  lookAheadBy({
    store: bench.store,
    session: bench.database,
    keyRing: { open: async () => personal },
    readershipOf,
    directory: () => directory,
    now: () => bench.clock.now(),
  })(fact.subject, [JSON.stringify(fact)]);

const everything = () =>
  Promise.all(
    ['letter', 'letter_personal', 'letter_version', 'case_access', 'outbox'].map((table) =>
      bench.database.query(
        `SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) AS all FROM ${table} t`,
      ),
    ),
  );

/** A case whose first letter was refused, so that it may go out again. */
async function refused(): Promise<Submitted & { letterId: string }> {
  const one = submitted('gone@example.nl');
  await bench.take(one);
  await bench.take(registered(one));
  const [letter] = await bench.lettersOf(one);
  await bench.database.query("UPDATE letter SET state = 'FAILED' WHERE case_id = $1", [
    one.fact.subject,
  ]);
  return { ...one, letterId: letter?.id ?? 'none' };
}

describe('looking ahead', () => {
  it.each<[string, (one: Submitted & { letterId: string }) => Submitted]>([
    ['a letter', (one) => progressOn(one)],
    ['a letter again', (one) => sentAgain(one, 'found@example.nl', [one.letterId])],
    [
      'what a corrected address brings',
      (one) => corrected(one, 'found@example.nl', { letterIds: [one.letterId] }, 'gone@example.nl'),
    ],
  ])('gives %s as it is then written, and writes nothing', async (_what, following) => {
    const next = following(await refused());
    const before = await everything();
    const { letters } = await ahead(next);
    expect(await everything()).toEqual(before);
    expect(letters.length).toBeGreaterThan(0);
    await bench.take(next);
    const kept = await bench.database.query<object>(
      `SELECT l.letter AS code, l.audience, p.recipient AS to, p.subject, p.body_text AS text
         FROM letter l JOIN letter_personal p ON p.letter_id = l.id
         WHERE l.case_id = $1 AND l.state = 'QUEUED' ORDER BY l.letter`,
      [next.fact.subject],
    );
    const shown = letters.map(({ code, audience, to, subject, text }) => ({
      code,
      audience,
      to,
      subject,
      text,
    }));
    expect(shown.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(kept);
  });
});
