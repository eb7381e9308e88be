import { randomUUID } from 'node:crypto';
import { DossierWithTimeLineDocument } from '@klantreacties/operations';
import { Pool } from 'undici';
import { doOneJob } from './job-process.ts';
import type { Outcome, UnknownAndForbidden } from './jobs.ts';

const query = String(DossierWithTimeLineDocument);
const nothing = '{"data":{"case":null}}';

// In pairs, each kind first in every other one, so that neither always comes after the other.
doOneJob<UnknownAndForbidden>(async ({ url, token, forbidden, pairs, warmUpPairs }) => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 1 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const tookMs = async (id: string) => {
    const body = JSON.stringify({ query, variables: { id, first: 50 } });
    const sent = performance.now();
    const response = await pool.request({ path: pathname, method: 'POST', headers, body });
    const answer = await response.body.text();
    const took = performance.now() - sent;
    if (answer.trim() !== nothing) throw new Error(`Answered ${answer.slice(0, 500)}`);
    return took;
  };
  const outcome: Outcome = { sent: 0, answered: 0, perSecond: 0, tookMs: [], made: [] };
  for (let n = 0; n < warmUpPairs + pairs; n += 1) {
    const kept = forbidden[n % forbidden.length] ?? '';
    const took = { unknown: 0, forbidden: 0 };
    if (n % 2 === 0) took.unknown = await tookMs(randomUUID());
    took.forbidden = await tookMs(kept);
    if (n % 2 === 1) took.unknown = await tookMs(randomUUID());
    if (n >= warmUpPairs) outcome.tookMs.push(took.unknown, took.forbidden);
  }
  outcome.sent = outcome.answered = outcome.tookMs.length;
  await pool.close();
  return outcome;
});
