import { spawnSync } from 'node:child_process';
import { steps } from './steps.ts';

// Runs one step of `npm run check` and says how it ended: run-step.ts <step>.
const [name = ''] = process.argv.slice(2);
const args = steps[name];
if (args === undefined) throw new Error(`There is no step "${name}"`);
const started = performance.now();
const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit' });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
// Nx ends what still runs when another step failed.
const how = status === 0 ? 'ok    ' : signal === null ? 'FAILED' : 'stopped';
process.stdout.write(`${how} ${name} (${seconds} s)\n`);
process.exitCode = status === 0 ? 0 : 1;
