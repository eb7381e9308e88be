import { randomBytes } from 'node:crypto';
import { makeDatabaseOn, type PostgresServer } from '@klantreacties/local-servers';
import pg from 'pg';

/** Databases of their own on a server that was there before; `stop` drops them again. */
export function useGivenPostgres(adminUrl: string): PostgresServer {
  const run = randomBytes(4).toString('hex');
  const made = new Map<string, Promise<string>>();
  return {
    port: Number(new URL(adminUrl).port || 5432),
    urlOf(database) {
      const url = made.get(database) ?? makeDatabaseOn(adminUrl, `${database}_${run}`);
      made.set(database, url);
      return url;
    },
    async stop() {
      const client = new pg.Client({ connectionString: adminUrl });
      await client.connect();
      for (const database of made.keys())
        await client.query(
          `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(`${database}_${run}`)} WITH (FORCE)`,
        );
      await client.end();
    },
  };
}
