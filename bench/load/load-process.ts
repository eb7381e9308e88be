import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { doOneJob, nowMs } from './job-process.ts';
import type { ClosedLoop, OpenLoop, Outcome, Target } from './jobs.ts';
import { requests } from './requests.ts';

const openLoopConnections = 64;

doOneJob<ClosedLoop | OpenLoop>((job) => (job.pace === 'closed' ? closedLoop(job) : openLoop(job)));

async function closedLoop(job: ClosedLoop): Promise<Outcome> {
  const ask = askerOf(job, job.clients);
  const begin = performance.now() + job.warmUpSeconds * 1_000;
  const end = begin + job.seconds * 1_000;
  const outcome: Outcome = { sent: 0, answered: 0, perSecond: 0, tookMs: [], made: [] };
  const client = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      outcome.sent += 1;
      await ask();
      const answered = performance.now();
      // What is sent and answered within the time counts; a request over its edge does not.
      if (sent >= begin && answered <= end) outcome.tookMs.push(answered - sent);
    }
  };
  await Promise.all(Array.from({ length: job.clients }, client));
  outcome.answered = outcome.tookMs.length;
  outcome.perSecond = outcome.answered / job.seconds;
  return outcome;
}

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

function askerOf({ kind, url, token }: Target, connections: number): () => Promise<string | null> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const { body: bodyOf, check } = requests[kind];
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return async () => {
    const { statusCode, body } = await pool.request({
      path: pathname,
      method: 'POST',
      headers,
      body: bodyOf(),
    });
    const answer = await body.text();
    if (statusCode !== 200) throw new Error(`Answered ${statusCode}: ${answer.slice(0, 500)}`);
    return check(answer);
  };
}
