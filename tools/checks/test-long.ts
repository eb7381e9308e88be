import { installApart } from '../install-apart.ts';

// The tools of others, on a system that runs: too slow and too large for every change.
installApart('tools/analysts', (line) => process.stderr.write(`${line}\n`));
process.argv.splice(2, 0, '--config', 'jest.long.config.mjs');
await import('./test.ts');
