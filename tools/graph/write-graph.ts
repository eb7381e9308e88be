import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { bundle } from '../stack/bundle.ts';

const checking = process.argv.includes('--check');
const subgraphs = ['intake', 'case-handling', 'notification', 'reporting'].filter((name) =>
  existsSync(`apps/${name}/src/print-schema.ts`),
);

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
files.set('graph/supergraph.graphql', composed.supergraphSdl ?? '');

const stale = [...files].filter(
  ([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content,
);
if (checking) for (const [file] of stale) process.stderr.write(`${file}: differs from the code; run npm run graph\n`);
else for (const [file, content] of stale) writeFileSync(file, content);
process.exitCode = checking && stale.length > 0 ? 1 : 0;
