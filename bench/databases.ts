import { readFileSync } from 'node:fs';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { servicesWithData, type Service } from '../tools/stack/settings.ts';
import type { System } from './system.ts';

const lookEveryMs = 500;
const looksAlike = 4;
const longestMs = 30 * 60_000;

const firstCases = 'generate_series(1, 100000)';
const furtherCases = 'generate_series(100001, 1000000)';
const seedOf = (name: string) => readFileSync(`bench/seed/${name}.sql`, 'utf8');

/** Fills case-handling's own tables with 100,000 cases, and the peer's tables beside them. */
export async function seed(system: System): Promise<void> {
  await ask(system, 'case-handling', async (client) => {
    for (const name of ['cases', 'peer-tables', 'time-line', 'search'])
      await client.query(seedOf(name));
  });
}

/** Makes them 1,000,000, with the same distribution. */
export async function grow(system: System): Promise<void> {
  const cases = seedOf('cases');
  if (!cases.includes(firstCases)) throw new Error(`cases.sql has no ${firstCases}`);
  await ask(system, 'case-handling', (client) =>
    client.query(cases.replace(firstCases, furtherCases)),
  );
}

/** Ids of cases that P&K may not read. */
export const restrictedCases = (system: System): Promise<string[]> =>
  ask(system, 'case-handling', async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM case_record WHERE restricted ORDER BY id LIMIT 500',
    );
    return rows.map(({ id }) => id);
  });

/**
 * Settles when all that follows from what was sent is done: every outbox empty, every letter sent, and
 * nothing new handled for two seconds. Gives the seconds that it took.
 */
export async function untilQuiet(system: System): Promise<number> {
  const began = performance.now();
  let before = '';
  for (let alike = 0; alike < looksAlike;) {
    if (performance.now() - began > longestMs) throw new Error('The system did not come to rest');
    const now = await workOf(system);
    alike = now.left === 0 && now.done === before ? alike + 1 : 0;
    before = now.done;
    await pause(lookEveryMs);
  }
  return (performance.now() - began) / 1_000;
}

/** When the case of each reaction was committed, in epoch milliseconds; all of them or an error. */
export async function committedAtMs(
  system: System,
  ids: readonly string[],
): Promise<Map<string, number>> {
  // The first row of a history is never updated, so its transaction is the one that opened the case.
  return atMs(
    system,
    'case-handling',
    `SELECT case_id AS id, ${committed('pg_xact_commit_timestamp(xmin)')}
     FROM case_history WHERE position = 1 AND case_id = ANY($1::uuid[])`,
    ids,
  );
}

async function atMs(
  system: System,
  service: Service,
  query: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await ask(system, service, async (client) => {
    const { rows } = await client.query<{ id: string; at: number }>(query, [ids]);
    return rows;
  });
  if (rows.length !== ids.length)
    throw new Error(`${service} has done ${rows.length} of ${ids.length} reactions`);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** When what follows from a reaction was committed, in epoch milliseconds. */
export interface Followed {
  cases: number;
  letters: number;
  figures: number;
}

/** When case, letters and figures of each reaction were committed; all of them or an error. */
export async function followedAtMs(
  system: System,
  ids: readonly string[],
): Promise<Map<string, Followed>> {
  const [cases, letters, figures] = await Promise.all([
    committedAtMs(system, ids),
    // The last of the letters to be delivered; its row is written no more after that.
    atMs(
      system,
      'notification',
      `SELECT case_id AS id, ${committed('max(pg_xact_commit_timestamp(xmin))')} FROM letter
       WHERE case_id = ANY($1::uuid[]) GROUP BY case_id HAVING bool_and(state = 'SENT')`,
      ids,
    ),
    atMs(
      system,
      'reporting',
      `SELECT id, ${committed('min(pg_xact_commit_timestamp(xmin))')} FROM (
         SELECT id, xmin FROM figures_a.reaction UNION ALL SELECT id, xmin FROM figures_b.reaction
       ) AS r WHERE id = ANY($1::uuid[]) GROUP BY id`,
      ids,
    ),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      {
        cases: cases.get(id) ?? NaN,
        letters: letters.get(id) ?? NaN,
        figures: figures.get(id) ?? NaN,
      },
    ]),
  );
}

const committed = (at: string) => `(extract(epoch FROM ${at}) * 1000)::float8 AS at`;

/** The version of the server and whether it answers before a commit is on disk. */
export async function serverOf(system: System): Promise<{ version: string; commit: string }> {
  return ask(system, 'case-handling', async (client) => {
    const { rows } = await client.query<{ version: string; commit: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('synchronous_commit') AS commit`,
    );
    return rows[0] ?? { version: '', commit: '' };
  });
}

async function workOf(system: System): Promise<{ left: number; done: string }> {
  const each = await Promise.all(
    servicesWithData.map((service) =>
      ask(system, service, async (client) => {
        const letters =
          service === 'notification'
            ? `(SELECT count(*) FROM letter WHERE state IN ('QUEUED', 'SENDING'))`
            : '0';
        const { rows } = await client.query<{ left: number; done: string }>(
          `SELECT ((SELECT count(*) FROM outbox o, outbox_cursor c WHERE (o.xid, o.id) > (c.xid, c.id))
             + ${letters})::int AS left,
             coalesce((SELECT max(id) FROM outbox), 0) || ' ' || (SELECT count(*) FROM inbox) AS done`,
        );
        return rows[0] ?? { left: 1, done: '' };
      }),
    ),
  );
  return {
    left: each.reduce((sum, { left }) => sum + left, 0),
    done: each.map(({ done }) => done).join(),
  };
}

async function ask<Result>(
  system: System,
  service: Service,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: system.databaseUrlOf(service) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
