import pg from 'pg';
import { keysIn } from '../stack/keys.ts';
import { databaseOf, servicesWithData } from '../stack/services.ts';
import type { ToldOfStack } from './running-system.ts';

const mostTries = 20;

/** Counts what the services send to PostgreSQL, transactions and Prisma's statements among it. */
export interface StatementCount {
  /**
   * The fewest statements that each of two questions takes, asked in turn until both take as many, at most 20 times:
   * what a service does beside them adds to a few of these times, and takes nothing away.
   */
  ofBoth(asks: [() => Promise<unknown>, () => Promise<unknown>]): Promise<[number, number]>;
  close(): Promise<void>;
}

/** The count of a stack's own server or container; throws where a server that is given does not count. */
export async function openStatementCount(told: ToldOfStack): Promise<StatementCount> {
  const admin = new pg.Client({ connectionString: adminUrlOf(told) });
  await admin.connect();
  await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  const names = servicesWithData.map((service) => nameOf(told.databaseUrl[service], service));
  const sent = async (): Promise<number> => {
    const { rows } = await admin.query<{ sent: number }>(
      `SELECT coalesce(sum(s.calls), 0)::float8 AS sent
        FROM pg_stat_statements(false) s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = ANY($1)`,
      [names],
    );
    return rows[0]?.sent ?? 0;
  };
  return {
    async ofBoth([first, second]) {
      let least: [number, number] = [Infinity, Infinity];
      for (let n = 0; n < mostTries && (n === 0 || least[0] !== least[1]); n += 1) {
        const before = await sent();
        await first();
        const between = await sent();
        await second();
        const after = await sent();
        least = [Math.min(least[0], between - before), Math.min(least[1], after - between)];
      }
      return least;
    },
    close: () => admin.end(),
  };
}

function adminUrlOf({ databaseUrl, port, dataFolder }: ToldOfStack): string {
  const given = databaseUrl['case-handling'];
  if (given === undefined)
    return `postgresql://postgres:${keysIn(dataFolder).postgresPassword}@127.0.0.1:${port.postgres}/postgres`;
  const url = new URL(given);
  url.pathname = '/postgres';
  return url.href;
}

const nameOf = (url: string | undefined, service: (typeof servicesWithData)[number]): string =>
  url === undefined ? databaseOf(service) : new URL(url).pathname.slice(1);
