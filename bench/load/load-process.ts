import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { Pool, type Dispatcher } from 'undici';
import { closedLoop } from './clients.ts';
import { doOneJob, nowMs } from './job-process.ts';
import type { ClosedLoop, OpenLoop, Outcome, Target } from './jobs.ts';
import { requests, type RequestKind } from './requests.ts';

const openLoopConnections = 64;

doOneJob<ClosedLoop | OpenLoop>((job) => {
  if (job.pace === 'open') return openLoop(job);
  const ask = askerOf(job, job.clients);
  return closedLoop(job, async () => void (await ask()));
});

async function openLoop(job: OpenLoop): Promise<Outcome> {
  const ask = askerOf(job, openLoopConnections);
  const { perSecond } = job;
  const outcome: Outcome = { sent: 0, answered: 0, perSecond, tookMs: [], made: [] };
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < perSecond * job.seconds; n += 1) {
    await pause(Math.max(0, began + (n * 1_000) / perSecond - performance.now()));
    const sent = performance.now();
    const sentAtMs = nowMs();
    outcome.sent += 1;
    asked.push(
      ask().then((id) => {
        outcome.tookMs.push(performance.now() - sent);
        if (id !== null) outcome.made.push({ id, sentAtMs });
      }),
    );
  }
  await Promise.all(asked);
  outcome.answered = outcome.tookMs.length;
  return outcome;
}

function askerOf(
  { kind, url, token, cookie }: Target,
  connections: number,
): () => Promise<string | null> {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const { body: bodyOf, headers: given, check }: RequestKind = requests[kind];
  const headers = {
    ...(bodyOf === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(cookie === undefined ? {} : { cookie }),
    ...given,
  };
  return async () => {
    const answered = await pool.request({
      path: pathname + search,
      method: bodyOf === undefined ? 'GET' : 'POST',
      headers,
      body: bodyOf?.() ?? null,
    });
    const answer = await textOf(answered);
    const { statusCode } = answered;
    if (statusCode !== 200) throw new Error(`Answered ${statusCode}: ${answer.slice(0, 500)}`);
    return check(answer);
  };
}

const textOf = async ({ headers, body }: Dispatcher.ResponseData): Promise<string> =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(await body.arrayBuffer()).toString()
    : body.text();
