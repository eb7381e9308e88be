import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Service } from '../stack/settings.ts';
import type { Scene } from '../fill/office.ts';

/** Whoever asks: a colleague, a reporter with number and code, or anyone. */
export type Asker = { staffId: string } | { number: string; code: string } | null;

/** One question with the answer that the system of then gave. */
export interface Reading {
  name: string;
  as: Asker;
  /** A name in the manifest's `queries`. */
  query: string;
  variables: object;
  data: unknown;
}

/** A letter as the mail server took it. */
export interface TakenMail {
  to: string;
  subject: string;
  text: string;
}

export interface StoredRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string | null;
  headers: Record<string, string>;
  stampedAt: number;
}

export interface AppliedMigration {
  name: string;
  /** SHA-256 of the file, as Prisma wrote it down. */
  checksum: string;
}

/** What a dump holds beside its rows and records. */
export interface Manifest {
  commit: string;
  /** The business instant at which the system was dumped, RFC 3339. */
  clock: string;
  migrations: Record<string, AppliedMigration[]>;
  scenes: Scene[];
  /** The operations of then, word for word. */
  queries: Record<string, string>;
}

const tablesOf = (folder: string, service: Service) => join(folder, 'tables', `${service}.copy.gz`);

const linesOf = (values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

function readLines<Row>(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const write = (file: string, text: string) => writeFileSync(file, gzipSync(text, { level: 9 }));

/** The files of one dump. */
export const dumpFolder = (folder: string) => ({
  keysFile: join(folder, 'keys.json'),
  directoryFile: join(folder, 'directory.yaml'),
  manifest: () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest,
  keepManifest: (manifest: Manifest) =>
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`),
  hasTables: (service: Service) => existsSync(tablesOf(folder, service)),
  tables: (service: Service) =>
    gunzipSync(readFileSync(tablesOf(folder, service))).toString('utf8'),
  keepTables: (service: Service, text: string) => write(tablesOf(folder, service), text),
  records: () => readLines<StoredRecord>(join(folder, 'records.ndjson.gz')),
  keepRecords: (records: readonly StoredRecord[]) =>
    write(join(folder, 'records.ndjson.gz'), linesOf(records)),
  readings: () => readLines<Reading>(join(folder, 'readings.ndjson.gz')),
  keepReadings: (readings: readonly Reading[]) =>
    write(join(folder, 'readings.ndjson.gz'), linesOf(readings)),
  mails: () => readLines<TakenMail>(join(folder, 'mails.ndjson.gz')),
  keepMails: (mails: readonly TakenMail[]) =>
    write(join(folder, 'mails.ndjson.gz'), linesOf(mails)),
});

export type DumpFolder = ReturnType<typeof dumpFolder>;
