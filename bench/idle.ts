import { setTimeout as pause } from 'node:timers/promises';
import { cpuSecondsOf, growth, memoryMbOf } from './processes.ts';
import { rounded, type Result } from './results.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

/** Work 4: what the system takes while nobody asks anything; two results, CPU and memory. */
export async function idle(
  system: System,
  { extent: { idleSeconds, settleSeconds } }: { extent: Extent },
): Promise<Result[]> {
  await pause(settleSeconds * 1_000);
  const processes = system.processes();
  const before = cpuSecondsOf(processes);
  await pause(idleSeconds * 1_000);
  const used = growth(before, cpuSecondsOf(processes));
  const memory = memoryMbOf(processes);
  const broker = used.get('kafka') ?? 0;
  const percent = (seconds: number) => (100 * seconds) / idleSeconds;
  const memoryGb = sum(memory) / 1024;
  return [
    {
      work: `Idle for ${idleSeconds} s: our Node processes and PostgreSQL, CPU`,
      against: 'One core',
      ours: parts(used, (seconds) => `${rounded(percent(seconds))} %`),
      other: `the broker apart: ${rounded(percent(broker))} %`,
      value: percent(sum(used) - broker),
      goal: { text: 'at most 6 % of one core', holds: 'at most', limit: 6, unit: ' %' },
      cpuMs: {},
      notes: [],
    },
    {
      work: 'Idle: everything with the broker, proportional set size',
      against: '',
      ours: parts(memory, (mb) => `${rounded(mb)} MB`),
      other: '',
      value: memoryGb,
      goal: { text: 'at most 1.6 GB', holds: 'at most', limit: 1.6, unit: ' GB' },
      cpuMs: {},
      notes: [],
    },
  ];
}

const sum = (values: ReadonlyMap<string, number>) =>
  [...values.values()].reduce((whole, value) => whole + value, 0);

function parts(values: ReadonlyMap<string, number>, show: (value: number) => string): string {
  return [...values].map(([name, value]) => `${name} ${show(value)}`).join(', ');
}
