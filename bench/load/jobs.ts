import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { requests } from './requests.ts';

/** Where requests of one kind go. */
export interface Target {
  kind: keyof typeof requests;
  url: string;
  token?: string | undefined;
  /** Of somebody who is known to the pages. */
  cookie?: string | undefined;
}

/** `clients` that each send their next request when the last is answered, for `seconds`. */
export interface ClosedLoop extends Target {
  pace: 'closed';
  clients: number;
  warmUpSeconds: number;
  seconds: number;
}

/** `perSecond` requests a second, whether the earlier ones are answered or not, for `seconds`. */
export interface OpenLoop extends Target {
  pace: 'open';
  perSecond: number;
  seconds: number;
}

/** Records put bare on a topic at `perSecond`, each awaited, and read back by one consumer. */
export interface BareKafka {
  pace: 'bare-kafka';
  brokers: string;
  perSecond: number;
  seconds: number;
}

/** Every heavy request at its own pace, whether the earlier ones are answered or not, for `seconds`. */
export interface HeavyLoad {
  pace: 'heavy';
  url: string;
  /** Whether each must be refused, or taken as by a server that looks at nothing. */
  refused: boolean;
  seconds: number;
}

/** The words of `findCases` by SQL alone, on the database of case-handling. */
export interface BareSearch {
  pace: 'bare-search';
  databaseUrl: string;
  clients: number;
  warmUpSeconds: number;
  seconds: number;
}

/** Entries logged in cases of the database, with the words by which a search finds them or without. */
export interface SaveEntry extends Omit<BareSearch, 'pace'> {
  pace: 'save-entry';
  searched: boolean;
}

/** One client that asks for a case that is not there and for one that is kept from it, in turns. */
export interface UnknownAndForbidden {
  pace: 'unknown-and-forbidden';
  url: string;
  token: string;
  /** Ids of cases that who asks may not read. */
  forbidden: readonly string[];
  pairs: number;
  warmUpPairs: number;
  /** After this many it is given up. */
  seconds: number;
}

export type Job =
  ClosedLoop | OpenLoop | BareKafka | HeavyLoad | BareSearch | SaveEntry | UnknownAndForbidden;

const entries: Record<Job['pace'], string> = {
  closed: './load-process.ts',
  open: './load-process.ts',
  'bare-kafka': './bare-kafka-process.ts',
  heavy: './heavy-process.ts',
  'bare-search': './bare-search-process.ts',
  'save-entry': './save-entry-process.ts',
  'unknown-and-forbidden': './two-kinds-process.ts',
};

/** What was measured; every answer was checked. */
export interface Outcome {
  /** All requests that were sent, those that do not count included. */
  sent: number;
  answered: number;
  perSecond: number;
  /** Milliseconds of each request or record, in order of sending. */
  tookMs: number[];
  /** For what was made: its id with the instant its request was sent, in epoch milliseconds. */
  made: { id: string; sentAtMs: number }[];
}

const spareMs = 60_000;

/** Runs a job in a process of its own, so that clients take no time of a server's event loop. */
export async function runJob(job: Job): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL(entries[job.pace], import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), job.seconds * 1_000 + spareMs);
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      child.once('message', (answer: { outcome: Outcome } | { problem: string }) =>
        'outcome' in answer ? resolve(answer.outcome) : reject(new Error(answer.problem)),
      );
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The load process ended with ${code}`)));
      child.send(job);
    });
  } finally {
    clearTimeout(late);
    child.kill('SIGKILL');
  }
}
