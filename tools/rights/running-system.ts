import type { Viewer } from '@klantreacties/access';
import { signInAs } from '@klantreacties/journeys';
import type { Directory } from '@klantreacties/organisation';
import {
  createReadPasses,
  createViewerSigner,
  viewerHeader,
  type ReadPasses,
} from '@klantreacties/subgraph';
import { createClock, keySet } from '@klantreacties/service-runtime';
import { importJWK, SignJWT, type JWK } from 'jose';
import pg from 'pg';
import { databaseUrlsOf } from '../stack/databases.ts';
import { keysIn } from '../stack/keys.ts';
import type { PortName } from '../stack/ports.ts';
import type { Service } from '../stack/services.ts';
import { directoryIn } from '../stack/staff-accounts.ts';
import type { Question } from './asks.ts';

/** What the control end point of the journeys tells of its stack. */
export interface ToldOfStack {
  port: Record<PortName, number>;
  dataFolder: string;
  directoryFile: string;
  databaseUrl: Partial<Record<Service, string>>;
}

/** An answer as it came, byte by byte. */
export interface Bytes {
  status: number;
  headers: Headers;
  text: string;
}

/** The stack of the journeys with the keys of its data folder: as the gateway, the identity provider, and case-handling. */
export interface RunningSystem {
  graph: string;
  issuer: string;
  directory: Directory;
  signIn(staffId: string): Promise<string>;
  /** A token as the identity provider gave it while the account was there. */
  tokenAsIssued(staffId: string): Promise<string>;
  askGateway(headers: Record<string, string>, question: Question): Promise<Bytes>;
  /** A subgraph, asked as the gateway asks it for a viewer; for nobody it sends no word of who asks. */
  askSubgraph(service: Service, viewer: Viewer | null, question: Question): Promise<Bytes>;
  /** Makes passes as case-handling does. */
  passes: ReadPasses;
  now(): Date;
  /** As if the complaint had come in so long ago that its settlement is due then. */
  setDueInDays(caseId: string, days: number): Promise<void>;
  /** As if the case had been judged and this was agreed, described by its id; gives the day on which it is due. */
  addMeasure(of: { caseId: string; number: string; ownerId: string }): Promise<string>;
}

/** The running system behind the addresses of the journeys' stack. */
export async function runningSystem(
  { graph, issuer }: { graph: string; issuer: string },
  { port, dataFolder, directoryFile, databaseUrl }: ToldOfStack,
): Promise<RunningSystem> {
  const keys = keysIn(dataFolder);
  const signer = await createViewerSigner(
    JSON.parse(keys.environment['VIEWER_SIGNING_KEY'] ?? '') as JWK & { kid: string },
  );
  const where = databaseUrl['case-handling'] ?? port.postgres;
  const { run } = databaseUrlsOf('case-handling', where, keys);
  const query = async <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: run });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  };
  return {
    graph,
    issuer,
    directory: directoryIn(directoryFile),
    signIn: (staffId) => signInAs(issuer, staffId),
    async tokenAsIssued(staffId) {
      const [key] = keys.oidcSigningKeys.keys as (JWK & { kid: string; alg: string })[];
      if (key === undefined) throw new Error('The identity provider has no key');
      return new SignJWT({})
        .setProtectedHeader({ alg: key.alg, kid: key.kid })
        .setIssuer(issuer)
        .setAudience('klantreacties')
        .setSubject(staffId)
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(await importJWK(key, key.alg));
    },
    askGateway: (headers, question) => post(graph, headers, question),
    async askSubgraph(service, viewer, question) {
      const headers = viewer === null ? {} : { [viewerHeader]: await signer(viewer) };
      return post(`http://127.0.0.1:${port[service]}/graphql`, headers, question);
    },
    passes: createReadPasses(keySet.parse(keys.environment['READ_PASS_KEYS'])),
    now: createClock().now,
    async setDueInDays(caseId, days) {
      await query('UPDATE case_record SET settle_due_on = CURRENT_DATE + $2::int WHERE id = $1', [
        caseId,
        days,
      ]);
    },
    async addMeasure({ caseId, number, ownerId }) {
      // Far off, so that no list of somebody else begins with it.
      const [row] = await query<{ day: string }>(
        `INSERT INTO measure (measure_id, case_id, description, owner_id, owner, due_on)
          VALUES (gen_random_uuid(), $1::text::uuid, $1::text, $3, $3, DATE '2200-01-01' + right($2, 6)::int)
          RETURNING due_on::text AS day`,
        [caseId, number, ownerId],
      );
      if (row === undefined) throw new Error(`${number} got no measure`);
      return row.day;
    },
  };
}

async function post(
  url: string,
  headers: Record<string, string>,
  question: Question,
): Promise<Bytes> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  const { status } = response;
  return { status, headers: response.headers, text: await response.text() };
}
