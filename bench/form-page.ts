import { setTimeout as pause } from 'node:timers/promises';
import { startBare } from './bare-server.ts';
import { runJob } from './load/jobs.ts';
import { weightOf } from './page-weight.ts';
import { memoryMbOf } from './processes.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, inTurns, measured, pace } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

// The address of one form; all forms are kept as one page.
const path = '/skar/reactie/bench?soort=COMPLAINT';
const clients = 8;
const cpuGoal = { text: 'at most 1.5 ms', holds: 'at most', limit: 1.5, unit: ' ms' } as const;
const alone = { against: '', other: '', cpuMs: {}, notes: [] };

/** The page of the form: its memory at rest and weight, its rate against the same page bare, its CPU when made anew. */
export async function formPage(
  system: System,
  asking: { extent: Extent; say(line: string): void; spawned(end: () => Promise<void>): void },
): Promise<Result[]> {
  const { roundSeconds: seconds, warmUpSeconds, settleSeconds } = asking.extent;
  await pause(settleSeconds * 1_000);
  const memoryMb = memoryMbOf(system.processes()).get('web') ?? NaN;
  const url = system.webUrl + path;
  const { html, pageBytes, styleBytes } = await weightOf(url);
  const often = { pace: 'closed', clients, seconds, warmUpSeconds } as const;
  const ofVisitors = { ...often, kind: 'ownFormPage', url, warmUpSeconds: 0 } as const;
  // What is compiled at first counts for no page.
  await runJob(ofVisitors);
  const anew = await measured(system.processes(), () => runJob(ofVisitors));
  const anewMs = cpuMsOf([anew])['web'] ?? NaN;
  const { all, result } = await inTurns(system, asking, {
    ours: { ...often, kind: 'formPage', url },
    other: { ...often, kind: 'formPage', url: await startBare('bare-page', asking.spawned, html) },
  });
  return [
    {
      work: 'Form page, warm, of visitors without a cookie, 8 clients',
      against: 'The same HTML from a bare Fastify route',
      ...result,
      // The process of the other is none of the system's.
      cpuMs: { ours: cpuMsOf(all) },
      goal: { text: 'at least 0.15 of the other', holds: 'at least', limit: 0.15, unit: '' },
    },
    {
      ...alone,
      work: 'Form page made anew for each visitor, warm, 8 clients: CPU of the web process for one',
      ours: `${rounded(anewMs)} ms, ${pace([anew])}`,
      other: `kept for a few seconds: ${rounded(cpuMsOf(all)['web'] ?? NaN)} ms`,
      value: anewMs,
      goal: cpuGoal,
    },
    {
      ...alone,
      work: 'Form page with its styles, as sent to a browser; it loads nothing else',
      ours: `page ${pageBytes}, styles ${styleBytes} bytes`,
      value: (pageBytes + styleBytes) / 1_000,
      goal: { text: 'at most 60 kB', holds: 'at most', limit: 60, unit: ' kB' },
    },
    {
      ...alone,
      work: 'Idle: the web process, proportional set size',
      ours: `${rounded(memoryMb)} MB`,
      value: memoryMb,
      goal: { text: 'at most 130 MB', holds: 'at most', limit: 130, unit: ' MB' },
    },
  ];
}
