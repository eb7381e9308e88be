import { resolve } from 'node:path';
import { becomeCase } from './case.ts';
import { seed, serverOf, untilQuiet } from './databases.ts';
import { deskPage } from './desk-page.ts';
import { formPage } from './form-page.ts';
import { growth } from './growth.ts';
import { idle } from './idle.ts';
import { limits } from './limits.ts';
import { installApart } from '../tools/install-apart.ts';
import { startPeer, type Peer } from './peer.ts';
import { verdictOf, type Result } from './results.ts';
import { region } from './region.ts';
import { search } from './search.ts';
import { alone, settingsFrom, usage } from './settings.ts';
import { steady } from './steady.ts';
import { submit } from './submit.ts';
import { startSystem } from './system.ts';
import { timeLine } from './time-line.ts';
import { unknown } from './unknown.ts';
import { workList } from './work-list.ts';
import { conditionsOf, writeResults } from './write-results.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const settings = settingsFrom(process.argv.slice(2));
if (settings === null) {
  process.stderr.write(usage);
  process.exit(2);
}
const { extent, chosen } = settings;
const running: (() => Promise<void>)[] = [];
const spawned = (end: () => Promise<void>) => void running.unshift(end);
let stopping: Promise<void> | null = null;

const stopAll = async () => {
  for (const end of running) await end();
};
const stop = () => (stopping ??= stopAll());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(1)));

try {
  const needsPeer = chosen.some((name) => !alone.includes(name));
  if (needsPeer) installApart('bench/peers', say);
  const system = await startSystem(resolve('.data/bench'), { say, spawned });
  let peer: Peer | null = null;
  const results: Result[] = [];
  const found = (...more: Result[]) => {
    for (const result of more) say(`${result.work}: ${verdictOf(result)}`);
    results.push(...more);
  };
  // Idle comes first: what the other benches leave behind keeps PostgreSQL busy for a while.
  if (chosen.includes('idle')) found(...(await idle(system, { extent })));
  if (chosen.includes('form-page')) found(...(await formPage(system, { extent, say, spawned })));
  if (chosen.includes('limits')) found(await limits(system, { extent, spawned }));
  if (needsPeer) {
    say('Filling the tables …');
    await seed(system);
    await untilQuiet(system);
    peer = await startPeer(system.databaseUrlOf('case-handling'), { spawned });
  }
  if (peer !== null && chosen.includes('work-list'))
    found(await workList(system, peer, { extent, say }));
  if (peer !== null && chosen.includes('desk-page')) found(await deskPage(system, { extent, say }));
  if (peer !== null && chosen.includes('region')) found(await region(system, { extent, say }));
  if (peer !== null && chosen.includes('time-line'))
    found(await timeLine(system, peer, { extent, say }));
  if (peer !== null && chosen.includes('search')) found(...(await search(system, { extent, say })));
  if (peer !== null && chosen.includes('unknown')) found(await unknown(system, { extent }));
  if (peer !== null && chosen.includes('submit'))
    found(await submit(system, peer, { extent, say }));
  if (peer !== null && chosen.includes('steady'))
    found(await steady(system, peer, { extent, say }));
  if (chosen.includes('case')) found(await becomeCase(system, { extent }));
  // Last, as every other bench is of 100,000 cases.
  if (chosen.includes('growth')) found(await growth(system, { extent, say }));
  await writeResults(conditionsOf(extent, await serverOf(system)), results);
  say('Written to bench/results.md');
} catch (cause) {
  process.stderr.write(`The bench failed: ${(cause as Error).stack}\n`);
  process.exitCode = 1;
} finally {
  await stop();
}
process.exit();
