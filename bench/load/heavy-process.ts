import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { heavyRequests, type HeavyRequest } from '../../tools/attack/heavy-requests.ts';
import { doOneJob } from './job-process.ts';
import type { HeavyLoad, Outcome } from './jobs.ts';

const connections = 64;

doOneJob<HeavyLoad>(async ({ url, seconds, refused }) => {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const outcome: Outcome = { sent: 0, answered: 0, perSecond: 0, tookMs: [], made: [] };
  const ask = async ({ what, body: sending, refusedWith }: HeavyRequest) => {
    const sent = performance.now();
    outcome.sent += 1;
    const { statusCode, body } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sending,
    });
    await body.dump();
    const expected = refused ? refusedWith : 200;
    if (statusCode !== expected) throw new Error(`${what}: answered ${statusCode}`);
    outcome.tookMs.push(performance.now() - sent);
  };
  const began = performance.now();
  await Promise.all(
    heavyRequests().map(async (request) => {
      const asked: Promise<void>[] = [];
      for (let n = 0; n < request.perSecond * seconds; n += 1) {
        await pause(Math.max(0, began + (n * 1_000) / request.perSecond - performance.now()));
        const answered = ask(request);
        // It is awaited below, with all others.
        answered.catch(() => undefined);
        asked.push(answered);
      }
      await Promise.all(asked);
    }),
  );
  outcome.answered = outcome.tookMs.length;
  outcome.perSecond = outcome.answered / seconds;
  return outcome;
});
