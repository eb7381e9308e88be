import { connectBroker } from '@klantreacties/event-delivery';
import { eventually } from '@klantreacties/journeys';
import pg from 'pg';
import { consumers } from '../stack/topics.ts';

const quietWithinMs = 120_000;
const looksInARow = 3;

/** Settles when every outbox is sent, every group has read all and no letter waits, several looks in a row. */
export async function untilQuiet(where: {
  brokers: string;
  databaseUrls: Partial<Record<string, string>>;
}): Promise<void> {
  let quiet = 0;
  await eventually(
    'a system that has nothing left to do',
    async () => {
      quiet = (await isQuiet(where)) ? quiet + 1 : 0;
      return quiet >= looksInARow;
    },
    { withinMs: quietWithinMs },
  );
}

async function isQuiet({ brokers, databaseUrls }: Parameters<typeof untilQuiet>[0]) {
  for (const [service, url] of Object.entries(databaseUrls)) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<{ waiting: string }>(
        `SELECT (SELECT count(*) FROM outbox o, outbox_cursor c WHERE (o.xid, o.id) > (c.xid, c.id))
          ${service === 'notification' ? "+ (SELECT count(*) FROM letter WHERE state IN ('QUEUED', 'SENDING'))" : ''}
          AS waiting`,
      );
      if (rows[0]?.waiting !== '0') return false;
    } finally {
      await client.end();
    }
  }
  return (await lagOfAll(brokers)) === 0;
}

/** How many records wait for the groups of all services together. */
export async function lagOfAll(brokers: string): Promise<number> {
  const broker = connectBroker({ clientId: 'fill', brokers: brokers.split(',') });
  const lags = Object.entries(consumers).map(([group, topics]) => broker.lagOf(group, topics));
  return (await Promise.all(lags)).reduce((sum, lag) => sum + lag, 0);
}
