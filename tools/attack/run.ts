import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { naming, RunnerUnderTest } from '../stack/runner-under-test.ts';
import { freeSettings, type StackSettings } from '../stack/settings.ts';
import { attacks, shortAttacks } from './list.ts';
import { refusalToAttack } from './only-this-machine.ts';
import { play, type Row } from './play.ts';
import { rowOf, tableHead, totalsOf } from './table.ts';
import { Target } from './target.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const slowestMs = 500;
const args = process.argv.slice(2);
const refusal = refusalToAttack(process.env, args);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-attack-'));
const settings = await freeSettings(folder);
const runner = new RunnerUnderTest(settings);
let stopping: Promise<void> | null = null;
const stop = () => (stopping ??= stopAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(1)));

try {
  say('Starting a system of its own …');
  await runner.untilReady();
  const target = new Target(addressesOf(settings), { slowestMs });
  say(tableHead());
  const rows: Row[] = [];
  for (const attack of args.includes('--short') ? shortAttacks : attacks) {
    const row = await play(attack, target);
    say(rowOf(row));
    rows.push(row);
  }
  say(totalsOf(rows));
  if (rows.some(({ verdict }) => verdict === 'BROKEN')) process.exitCode = 1;
} catch (cause) {
  process.stderr.write(`The attack could not be played: ${(cause as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await stop();
}
process.exit();

async function stopAll(): Promise<void> {
  await runner.interrupt();
  const left = naming(folder);
  rmSync(folder, { recursive: true, force: true });
  if (left.length === 0) return;
  process.stderr.write(`Processes are left: ${left.length}\n`);
  process.exitCode = 1;
}

function addressesOf({ port, dataFolder }: StackSettings) {
  const at = (number: number) => `http://127.0.0.1:${number}`;
  return {
    gatewayUrl: `${at(port.gateway)}/graphql`,
    issuer: at(port.oidc),
    mailUrl: at(port.mailPage),
    brokers: `127.0.0.1:${port.kafka}`,
    port,
    dataFolder,
  };
}
