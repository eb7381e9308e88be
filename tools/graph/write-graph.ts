import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { format, resolveConfig } from 'prettier';
import { buildSchema, parse } from 'graphql';
import { bundle } from '../stack/bundle.ts';
import { subgraphs } from '../stack/services.ts';
import { apiOf } from './api-of.ts';
import { commandsOf } from './commands-of.ts';
import { graphBreaks } from './graph-breaks.ts';
import { operationsOf } from './operations-of.ts';

// Without arguments it writes; --check compares; --accept-breaks writes what would break a client.
const { check: checking, 'accept-breaks': acceptingBreaks } = parseArgs({
  options: { check: { type: 'boolean' }, 'accept-breaks': { type: 'boolean' } },
}).values;
const apiFile = 'graph/api.graphql';
const documents = 'libs/operations/documents';
const commandsFile = `${documents}/commands.graphql`;

mkdirSync('graph', { recursive: true });
const files = new Map<string, string>();
const sdls = await Promise.all(
  subgraphs.map(async (name) => {
    const outfile = `dist/print-schema/${name}.js`;
    await bundle(`apps/${name}/src/print-schema.ts`, outfile);
    const printed = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    if (printed.status !== 0) throw new Error(`${name} printed no schema: ${printed.stderr}`);
    return { name, sdl: printed.stdout };
  }),
);
for (const { name, sdl } of sdls) files.set(`graph/${name}.graphql`, sdl);
const composed = composeServices(
  sdls.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}/graphql` })),
);
if (composed.errors !== undefined) {
  for (const error of composed.errors) process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
files.set('graph/supergraph.graphql', composed.supergraphSdl);
files.set(apiFile, apiOf(composed.supergraphSdl));
for (const [file, sdl] of files)
  files.set(file, await format(sdl, { parser: 'graphql', printWidth: 100 }));

const schema = buildSchema(files.get(apiFile) ?? '');
const commands = await format(commandsOf(schema), { parser: 'graphql', printWidth: 100 });
files.set(commandsFile, commands);
const written = readdirSync(documents).map((name) => `${documents}/${name}`);
const { typed, manifest } = await operationsOf(
  schema,
  new Map(
    [...new Set([...written, commandsFile])]
      .sort()
      .map((file) => [file, files.get(file) ?? readFileSync(file, 'utf8')]),
  ),
);
const style = { ...(await resolveConfig('libs/operations/src/graphql.ts')), parser: 'typescript' };
files.set('libs/operations/src/graphql.ts', await format(typed, style));
files.set('graph/operations.json', manifest);

const problems: string[] = [];
if (checking) {
  for (const [file, content] of files)
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content)
      problems.push(`${file}: differs from the code; run npm run graph`);
} else if (!acceptingBreaks && existsSync(apiFile))
  for (const description of graphBreaks(
    readFileSync(apiFile, 'utf8'),
    files.get(apiFile) ?? '',
  ))
    problems.push(`${description} This breaks a client; npm run graph -- --accept-breaks`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
if (!checking) for (const [file, content] of files) writeFileSync(file, content);
