import { escapeIdentifier, escapeLiteral, Pool, type ClientBase } from 'pg';
import { clientsOver, type ClientClass } from './prisma-clients.ts';
import type { Part } from './run-service.ts';
import type { Statement } from './sql.ts';

/** One database session or transaction, as stores and event delivery use it. */
export interface Session {
  query<Row>(statement: Statement<Row>): Promise<Row[]>;
  /** For what the tag cannot say: nothing holds `Row` or the text against the schema. ADR 3 lists the files. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** The service's own PostgreSQL. */
export interface Database extends Part, Session {
  readonly pool: Pool;
  /** Commits what `work` did, or nothing of it when it throws. Settings of PostgreSQL hold for it alone. */
  transact<Result>(
    work: (session: Session) => Promise<Result>,
    settings?: Readonly<Record<string, string>>,
  ): Promise<Result>;
  /**
   * Prisma's client over the same pool, for reads and single writes outside a transaction. Its errors hold
   * values of a query as those of `query` do; the logger leaves the message of any error out.
   */
  clientOf<Client extends { $disconnect(): Promise<void> }>(Class: ClientClass<Client>): Client;
}

/** Statements with values are prepared once per connection, so that PostgreSQL parses and plans them once. */
export function sessionOf(client: Pool | ClientBase): Session {
  return {
    query: async <Row>(asked: string | Statement<Row>, given?: readonly unknown[]) => {
      const text = typeof asked === 'string' ? asked : asked.text;
      const values = typeof asked === 'string' || asked.values.length === 0 ? given : asked.values;
      const { rows } = await (values === undefined
        ? client.query(text)
        : client.query({ ...namesOf(text), text, values: [...values] }));
      return rows as Row[];
    },
  };
}

const names = new Map<string, { name: string }>();
const mostNames = 500;

// Texts that are put together from a caller's choice are few; past the bound they go unnamed.
function namesOf(text: string): { name: string } | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const named = { name: `statement-${names.size + 1}` };
  names.set(text, named);
  return named;
}

/** A pool that outlives its server: a lost idle connection is replaced, a write over 10 s is cut off. */
export function openDatabase(
  url: string,
  { connections = 12, application = 'klantreacties' } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: application,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    // A host that went away without a word is noticed within half a minute, on both sides.
    keepAlive: true,
    options:
      '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c tcp_user_timeout=30000',
  });
  let lost: string | null = null;
  pool.on('error', () => {
    lost = 'the connection was lost';
  });
  pool.on('connect', () => {
    lost = null;
  });
  const clients = clientsOver(pool);
  return {
    name: 'database',
    pool,
    ...sessionOf(pool),
    clientOf: clients.clientOf,
    async transact(work, settings = {}) {
      const client = await pool.connect();
      let broken: Error | undefined;
      // A server that ends a session says so twice.
      client.on('error', ignore);
      try {
        // In one message, so that settings cost no round trip.
        await client.query(['BEGIN', ...Object.entries(settings).map(localSetting)].join('; '));
        const result = await work(sessionOf(client));
        await client.query('COMMIT');
        return result;
      } catch (cause) {
        await client.query('ROLLBACK').catch((error: Error) => (broken = error));
        throw cause;
      } finally {
        client.off('error', ignore);
        client.release(broken);
      }
    },
    async start() {
      await pool.query('SELECT 1');
    },
    async stop() {
      await clients.disconnect();
      await pool.end();
    },
    problem: () => lost,
  };
}

const localSetting = ([name, value]: [string, string]) =>
  `SET LOCAL ${escapeIdentifier(name)} = ${escapeLiteral(value)}`;

// The pending query rejects as well; without a listener the process would end.
function ignore(): void {}
