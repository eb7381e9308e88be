import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalKafka } from '@klantreacties/local-servers';
import { RunnerUnderTest } from './runner-under-test.ts';
import { freeSettings, type StackSettings } from './settings.ts';

// How much longer a second start of an unchanged checkout takes than the broker alone, in alternation on
// the same data, each with a cold JVM: measure-start.ts [rounds].
const mostMs = 5_000;
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-measure-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const settings = await freeSettings(folder);
  say(`The first start makes the data: ${seconds(await timeWhole(settings))}`);
  const broker: number[] = [];
  const whole: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    broker.push(await timeBroker(settings));
    whole.push(await timeWhole(settings));
    say(`${round}  broker alone ${seconds(broker.at(-1)!)}  npm start ${seconds(whole.at(-1)!)}`);
  }
  const more = medianOf(whole) - medianOf(broker);
  say(
    `Medians of ${rounds}: broker alone ${seconds(medianOf(broker))}, npm start ${seconds(medianOf(whole))}, ${seconds(more)} more (at most ${seconds(mostMs)})`,
  );
  process.exitCode = more <= mostMs ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timeBroker({ dataFolder, port }: StackSettings): Promise<number> {
  const kafka = await createLocalKafka(join(dataFolder, 'kafka'), {
    port: port.kafka,
    controllerPort: port.kafkaController,
  });
  const started = performance.now();
  await kafka.start();
  const took = performance.now() - started;
  await kafka.stop();
  return took;
}

async function timeWhole(settings: StackSettings): Promise<number> {
  const started = performance.now();
  const runner = new RunnerUnderTest(settings, ['npm', 'start', '--silent']);
  await runner.untilReady();
  const took = performance.now() - started;
  await runner.interrupt();
  return took;
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
