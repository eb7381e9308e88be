import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { steps } from './steps.ts';

// Nx runs each step whose files changed since it last passed, and repeats what the others said then.
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '--projects=@klantreacties/tools',
    `--targets=${Object.keys(steps).join(',')}`,
    '--parallel=2',
    '--nxBail',
    '--outputStyle=static',
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      // A daemon would stay behind.
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      // Escape codes are for a terminal alone.
      ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0' }),
    },
  },
);
process.exitCode = status ?? 1;
