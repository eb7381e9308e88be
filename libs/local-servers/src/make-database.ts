import pg from 'pg';

const alreadyThere = '42P04';

/** The address of a database on the server of `adminUrl`, made when it is not there. */
export async function makeDatabaseOn(adminUrl: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client
      .query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`)
      .catch((cause: { code?: string }) => {
        if (cause.code !== alreadyThere) throw cause;
      });
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
