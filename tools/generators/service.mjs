import { globSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, recordInstallation } from '../installation.mjs';
import { factIn } from './facts.mjs';
import { effectNameOf, writeEffect } from './consumer.mjs';
import { writeLines } from './service-lines.mjs';
import { camel, pascal, read, snake, writeNew } from './writing.mjs';

const templates = join(import.meta.dirname, 'service');
const lastPort = /port: (\d+)/g;

/**
 * Writes a service with a database, a consumer and a part of the graph. It keeps nothing yet on its fact, and
 * does not say what its field is, so that its specs fail.
 */
export default async function service(tree, { name, on }) {
  const folder = `apps/${name}`;
  if (tree.exists(folder)) throw new Error(`${folder} is there already`);
  const { owner, name: kind, version } = factIn(tree, on);
  const ports = [...read(tree, 'tools/stack/services.ts').matchAll(lastPort)];
  const port = Math.max(...ports.map(([, found]) => Number(found))) + 1;
  const { dependencies } = JSON.parse(read(tree, 'apps/notification/package.json'));
  const words = {
    name,
    camel: camel(name),
    Name: pascal(name),
    table: snake(camel(name)),
    port,
    'operators port': port + 100,
    event: `${owner}.${kind}.v${version}`,
  };
  const filled = (text) =>
    text
      .replaceAll(/__version of (.+?)__/g, (_all, one) => dependencies[one])
      .replaceAll(/__(\w[\w ]*?)__/g, (_all, word) => words[word]);
  for (const file of globSync('**/*.template', { cwd: templates })) {
    const text = readFileSync(join(templates, file), 'utf8');
    const path = join(folder, filled(file.replace(/\.template$/, '')));
    await writeNew(tree, path, filled(text));
  }
  await writeEffect(tree, { service: name, name: effectNameOf('keep', on), on });
  await writeLines(tree, { name, port });
  const wasInstalled = isInstalled(tree.root);
  return () => {
    if (!wasInstalled) return;
    // A workspace without packages of its own is installed by a link; so nothing is installed again.
    const link = join(tree.root, 'node_modules/@klantreacties', name);
    rmSync(link, { force: true });
    symlinkSync(join('../..', folder), link);
    recordInstallation(tree.root);
  };
}
