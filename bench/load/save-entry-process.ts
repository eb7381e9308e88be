import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { viewerOfStaff } from '@klantreacties/access';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import { parseDirectory } from '@klantreacties/organisation';
import { openDatabase, type Database, type Session } from '@klantreacties/service-runtime';
import { commands } from '../../apps/case-handling/src/domain/case/commands/index.ts';
import { createCaseStore } from '../../apps/case-handling/src/persistence/postgres-case-store.ts';
import { handleCommand } from '../../apps/case-handling/src/use-cases/case/handle-command.ts';
import { closedLoop } from './clients.ts';
import { doOneJob } from './job-process.ts';
import type { SaveEntry } from './jobs.ts';

const parsed = parseDirectory(readFileSync('libs/organisation/directory.yaml', 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const viewer = viewerOfStaff(directory, 'joris-bakker');
const logEntry = commands.find(({ name }) => name === 'logEntry');
if (viewer === null || logEntry === undefined) throw new Error('Nobody can log an entry');
const said =
  'Gebeld met de ouder. Wij hebben afgesproken dat de groep voortaan voor acht uur belt.';
const startedMs = performance.timeOrigin;

/** The same session, in which a statement writes no words of a search. */
const withoutWords = (session: Session): Session => ({
  query: <Row>(statement: unknown, values?: readonly unknown[]) =>
    typeof statement === 'string'
      ? session.query<Row>(statement, values)
      : session.query<Row>(wordless(statement as { text: string; values: unknown[] })),
});

function wordless({ text, values }: { text: string; values: unknown[] }) {
  const place = Number(/\$(\d+)::text AS words/.exec(text)?.[1]);
  return { text, values: values.map((value, n) => (n + 1 === place ? null : value)) };
}

const unsearched = (database: Database): Database => ({
  ...database,
  transact: (work) => database.transact((session) => work(withoutWords(session))),
});

doOneJob<SaveEntry>(async (job) => {
  const database = openDatabase(job.databaseUrl, { connections: job.clients });
  const store = createCaseStore({
    database: job.searched ? database : unsearched(database),
    keyRing: { seal: async () => 'sealed'.repeat(100) },
    shutOutRefs: createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } }),
    afterCommit: () => undefined,
  });
  const found = await database.query<{ id: string }>(
    `SELECT c.id FROM case_record c WHERE NOT c.restricted
       AND NOT EXISTS (SELECT 1 FROM shut_out s WHERE s.case_id = c.id) ORDER BY md5(c.id::text) LIMIT 20000`,
  );
  const ports = {
    store,
    directory: () => directory,
    now: () => new Date(startedMs + performance.now()),
  };
  let next = 0;
  const outcome = await closedLoop(job, async () => {
    const caseId = found[next++ % found.length]?.id ?? '';
    const asked = { viewer, caseId, correlationId: randomUUID(), idempotencyKey: randomUUID() };
    const entry = { kind: 'NOTE', text: `${said} ${next}`, visibleToReporter: false };
    const result = await handleCommand(ports, logEntry, asked, entry);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  });
  await database.stop();
  return outcome;
});
