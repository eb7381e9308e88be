import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeClients } from '../clients/clients.ts';
import { withWhoLeft } from '../journeys/with-who-left.ts';
import { askAll, type Matrix } from '../rights/matrix.ts';
import { prepareAskers } from '../rights/prepare-askers.ts';
import { apiSchema, rowsOf } from '../rights/rows.ts';
import { runningSystem } from '../rights/running-system.ts';
import { freeSettings } from '../stack/settings.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { failuresOf } from './failing-spec.ts';
import { redCells, type Red, type RedByRule } from './red.ts';
import { turnedOff, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { RunningServices } from './running-services.ts';

// Runs in a copy of the repository, in which it turns off one rule after the other; `run.ts` makes that copy.
const [out = 'red.json', pattern = ''] = process.argv.slice(2);
const say = (line: string) => process.stderr.write(`${line}\n`);
const asked = rules.filter(({ name }) => new RegExp(pattern).test(name));
const found: RedByRule = {};
const failed: string[] = [];
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopping.abort(new Error('It was stopped.')));

/** Keeps what is found red while a rule is off. */
async function without(rule: Rule, look: () => Promise<Red>): Promise<void> {
  stopping.signal.throwIfAborted();
  const started = performance.now();
  const source = readFileSync(rule.file, 'utf8');
  writeFileSync(rule.file, turnedOff(rule, source));
  try {
    found[rule.name] = await look();
  } catch (cause) {
    // The others are still worth a look.
    failed.push(`${rule.name}: ${(cause as Error).message}`);
  } finally {
    writeFileSync(rule.file, source);
  }
  writeFileSync(out, JSON.stringify(found));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${rule.name}: ${howMany(found[rule.name] ?? {})} in ${seconds} s`);
}

function howMany({ cells = {}, specs = {} }: Red): string {
  const red = Object.values(cells).flatMap((changes) => Object.values(changes).flat()).length;
  const failed = Object.values(specs).flat().length;
  return `${red + failed} red`;
}

async function askTheMatrix(stack: Stack, settings: Parameters<typeof startStack>[0]) {
  const { gatewayUrl: graph, issuer } = stack;
  const told = { ...settings, databaseUrl: settings.given.databaseUrl };
  const system = await runningSystem({ graph, issuer }, told);
  const rows = rowsOf(apiSchema());
  const ask = async () => askAll(system, rows, await prepareAskers(system), () => 'FAULT');
  const before = await ask();
  const committed = JSON.parse(readFileSync('tools/rights/matrix.json', 'utf8')) as Matrix;
  if (!isDeepStrictEqual(redCells(committed, before), {}))
    throw new Error('The system is not as tools/rights/matrix.json with every rule in place');
  const services = new RunningServices(stack);
  let last: string[] = [];
  for (const rule of asked.filter(({ spec }) => spec === undefined))
    await without(rule, async () => {
      await services.follow([...new Set([...last, rule.file])]);
      last = [rule.file];
      return { cells: redCells(before, await ask()) };
    });
}

await makeClients();
for (const rule of asked)
  if (rule.spec !== undefined) {
    const { spec } = rule;
    await without(rule, async () => ({ specs: { [spec]: failuresOf(spec) } }));
  }
if (asked.some(({ spec }) => spec === undefined)) {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-rules-off-'));
  const settings = await freeSettings(folder);
  settings.directoryFile = withWhoLeft(settings);
  const stack = await startStack(settings, { say, signal: stopping.signal });
  try {
    await askTheMatrix(stack, settings);
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const line of failed) say(line);
process.exit(failed.length === 0 ? 0 : 1);
