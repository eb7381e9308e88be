import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { temporaryClone } from '../generators/temporary-clone.ts';
import type { Red, RedByRule } from './red.ts';
import { rules } from './rules.ts';

// `npm run rights:off`: what goes red without each rule. With a pattern behind it: each of the rules whose names it fits.
const list = 'tools/rules-off/rules-off.json';
const [pattern = ''] = process.argv.slice(2);
const { folder } = temporaryClone(process.cwd());
const out = join(folder, 'red.json');
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'tools/rules-off/turn-each-off.ts', out, pattern],
  { cwd: folder, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'exit')) as [number | null];
const found = existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as RedByRule) : {};
rmSync(folder, { recursive: true, force: true });

const isRed = ({ cells = {}, specs = {} }: Red) =>
  Object.keys(cells).length > 0 || Object.values(specs).flat().length > 0;
const kept = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as RedByRule) : {};
const all = { ...kept, ...found };
const known = rules.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]]]));
const written = JSON.stringify(Object.fromEntries(known), null, 2);
writeFileSync(list, await format(written, { ...(await resolveConfig(list)), filepath: list }));
const green = Object.keys(found).filter((name) => !isRed(found[name] ?? {}));
for (const name of green) process.stderr.write(`Nothing goes red without "${name}"\n`);
process.exitCode = code === 0 && green.length === 0 ? 0 : 1;
