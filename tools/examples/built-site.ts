import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { installApart } from '../install-apart.ts';

const example = 'examples/brand-site';
const parts = ['index.html', 'package.json', 'tsconfig.json', 'src'];
const graphOfExample = 'http://127.0.0.1:4000/graphql';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A site that listens on a port of its own. */
export interface BuiltSite {
  url: string;
  close(): void;
}

/**
 * Builds the example as `docs/for-front-ends.md` says, in a folder that holds the example and a copy of the schema and nothing else
 * of the repository, and serves it with the address of a graph. Throws with what the build said when that fails.
 */
export async function builtSite(graph: string): Promise<BuiltSite> {
  installApart(example, (line) => process.stderr.write(`${line}\n`));
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-brand-site-'));
  for (const part of parts)
    cpSync(join(example, part), join(folder, part), { recursive: true, filter: isSource });
  cpSync('graph/api.graphql', join(folder, 'schema.graphql'));
  symlinkSync(resolve(example, 'node_modules'), join(folder, 'node_modules'));
  const built = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!page.includes(graphOfExample)) throw new Error(`index.html does not ask ${graphOfExample}`);
  const files: Record<string, string | Buffer> = {
    '/': page.replace(graphOfExample, graph),
    '/dist/site.js': readFileSync(join(folder, 'dist/site.js')),
    '/dist/site.css': readFileSync(join(folder, 'dist/site.css')),
  };
  rmSync(folder, { recursive: true });
  const server = createServer(({ url = '/' }, answer) => {
    const content = files[url];
    const type = types[extname(url) || '.html'] ?? 'text/css';
    answer.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

// What the build itself makes of the schema is made anew.
const isSource = (path: string) => !path.endsWith('graphql-env.d.ts');
