import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  asyncApiDocument,
  breakingChanges,
  eventSchemas,
  type Goldens,
} from '@klantreacties/event-contracts';
import { format } from 'prettier';
import { stringify } from 'yaml';
import { digestOf } from './golden-digest.ts';
import { goldenFaults, type Digests } from './golden-faults.ts';

const schemaFolder = 'libs/event-contracts/schemas';
const goldenFolder = 'libs/event-contracts/goldens';
const publishedGoldens = 'libs/event-contracts/published-goldens.json';
const asyncApiFile = 'docs/asyncapi.yaml';
const { check: checking } = parseArgs({ options: { check: { type: 'boolean' } } }).values;

const style = { singleQuote: true, printWidth: 100 };
const files = new Map<string, string>();
for (const [name, schema] of eventSchemas())
  files.set(
    `${schemaFolder}/${name}.json`,
    await format(JSON.stringify(schema), { ...style, parser: 'json' }),
  );
const texts = readdirSync(goldenFolder)
  .sort()
  .map((name) => [name, readFileSync(`${goldenFolder}/${name}`, 'utf8')] as const);
const goldens = Object.fromEntries(texts.map(([name, text]) => [name, digestOf(text)]));
const examples: Goldens = new Map(
  texts.map(([name, text]) => [
    name.replace(/\.json$/, ''),
    JSON.parse(text) as { envelope: unknown },
  ]),
);
files.set(
  asyncApiFile,
  await format(
    // Readers of YAML 1.1 take a bare `on` for true, so such words are quoted.
    stringify(asyncApiDocument(examples), {
      aliasDuplicateObjects: false,
      lineWidth: 0,
      compat: 'yaml-1.1',
    }),
    { ...style, parser: 'yaml' },
  ),
);
files.set(publishedGoldens, await format(JSON.stringify(goldens), { ...style, parser: 'json' }));

const published = existsSync(publishedGoldens)
  ? (JSON.parse(readFileSync(publishedGoldens, 'utf8')) as Digests)
  : {};
const problems = goldenFaults(published, goldens).map((fault) => `${goldenFolder}/${fault}`);
mkdirSync(schemaFolder, { recursive: true });
for (const name of readdirSync(schemaFolder)) {
  const file = `${schemaFolder}/${name}`;
  const next = files.get(file);
  if (next === undefined) {
    problems.push(`${file}: a version that was published may not disappear`);
    continue;
  }
  const committed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const proposed = JSON.parse(next) as Record<string, unknown>;
  for (const part of new Set([...Object.keys(committed), ...Object.keys(proposed)]))
    for (const path of breakingChanges(committed[part], proposed[part]))
      problems.push(`${file}: ${part}${path} breaks the contract; make a new version beside it`);
}
for (const [file, content] of files)
  if (checking && (!existsSync(file) || readFileSync(file, 'utf8') !== content))
    problems.push(`${file}: differs from the definitions; run npm run contracts`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
if (!checking) for (const [file, content] of files) writeFileSync(file, content);
