import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../demo/fill.ts';
import { freeSettings } from '../stack/settings.ts';
import { stopOnSignals } from '../stack/stop-on-signals.ts';
import { takeAll } from './take-all.ts';

// Pictures of the main pages, of a system of its own that holds the demo. Names are invented; dates are of today.
const say = (line: string) => process.stdout.write(`${line}\n`);
const stopping = stopOnSignals(
  say,
  'Broken off; the pictures are as they were, or some of them new.',
);
const target = 'docs/pictures';
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-pictures-'));

try {
  const demo = await startDemo(await freeSettings(folder), { say, signal: stopping });
  try {
    say(`Taking pictures into ${target} …`);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    await takeAll(demo, target);
  } finally {
    await demo.stop();
  }
} catch (cause) {
  process.stderr.write(`${(cause as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
