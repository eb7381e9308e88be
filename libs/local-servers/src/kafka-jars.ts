import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireTools } from './java.ts';
import type { ProgramSlot } from './program-slot.ts';

const project = join(import.meta.dirname, '../../..');
/** Where the jars of the broker are, for every data folder. */
export const kafkaJars = join(project, '.data/kafka-4.3.1');

const sayEveryMs = 3_000;

/** Fetches the jars once by Maven and says every few seconds how far it is. */
export async function fetchKafkaJars(
  slot: ProgramSlot,
  say: (line: string) => void,
): Promise<void> {
  if (existsSync(kafkaJars)) return;
  await requireTools(['java', 'mvn']);
  const folder = `${kafkaJars}.${process.pid}`;
  const pom = join(import.meta.dirname, '../kafka/pom.xml');
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ];
  const started = performance.now();
  const sayHowFar = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const jars = existsSync(folder) ? readdirSync(folder).length : 0;
    say(`Fetching the Kafka broker through Maven … ${seconds} s, ${jars} jars in place`);
  };
  sayHowFar();
  const saying = setInterval(sayHowFar, sayEveryMs);
  try {
    const code = await slot.run('maven', ['mvn', ...goal]);
    if (code !== 0) throw new Error(`Maven could not fetch the Kafka broker:\n${slot.lastWords()}`);
    mkdirSync(dirname(kafkaJars), { recursive: true });
    // Another run may have been faster; its jars are the same.
    if (!existsSync(kafkaJars)) renameSync(folder, kafkaJars);
  } finally {
    clearInterval(saying);
    rmSync(folder, { recursive: true, force: true });
  }
}
