import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { stop as stopBundler } from 'esbuild';
import { makeClients } from '../clients/clients.ts';
import { buildPages, filesOfPages } from './build-pages.ts';
import { bundle } from './bundle.ts';
import { whileLocked } from './file-lock.ts';
import { telling } from './progress.ts';
import { bundleFolder, services, type Service } from './settings.ts';

const stamp = 'dist/services/built-from';
const lock = 'dist/services/build.lock';
// A service's `migrate.ts` says which of them it has tables from.
const librariesWithTables = ['event-delivery'];
const entries = ['main', 'migrate', 'rebuild', 'verify-dossiers'];

/** The services that this checkout has. */
export const presentServices = (): Service[] =>
  services.filter((service) => existsSync(`apps/${service}/src/main.ts`));

/** Bundles every service as its image has it; does nothing when no source changed. Gives the hash of what services, tables and topics are made from. */
export async function buildServices(say: (line: string) => void): Promise<string> {
  const sources = fingerprint();
  // Specs start several stacks at once; one of them builds for all.
  if (!isBuiltFrom(sources))
    await whileLocked(lock, async () => {
      if (!isBuiltFrom(sources)) await telling(say, 'Building the services', buildAll(sources));
    });
  return sources;
}

const isBuiltFrom = (sources: string) =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;

async function buildAll(sources: string): Promise<void> {
  rmSync(stamp, { force: true });
  // An image is built without the command that makes them elsewhere.
  await makeClients();
  for (const service of presentServices()) {
    const folder = bundleFolder(service);
    mkdirSync(folder, { recursive: true });
    if (service === 'web') await buildPages();
    writeFileSync(`${folder}/package.json`, '{ "type": "module" }\n');
    for (const entry of entries) {
      const source = `apps/${service}/src/${entry}.ts`;
      if (existsSync(source)) await bundle(source, `${folder}/${entry}.js`);
    }
    if (!existsSync(`apps/${service}/prisma`)) continue;
    cpSync(`apps/${service}/prisma`, `${folder}/prisma`, { recursive: true });
    for (const library of librariesWithTables)
      cpSync(`libs/${library}/prisma`, `${folder}/${library}/prisma`, { recursive: true });
  }
  await bundle('tools/stack/make-topics.ts', `${bundleFolder('intake')}/make-topics.js`);
  await stopBundler();
  writeFileSync(stamp, sources);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [
    ...globSync('{apps,libs}/*/src/**/*.ts'),
    ...globSync('{apps,libs}/*/prisma/**/*.{prisma,sql}'),
    'package-lock.json',
    ...globSync('{apps,libs}/*/package.json'),
    ...globSync(filesOfPages),
    'tools/clients/clients.ts',
    'tools/stack/build-pages.ts',
    'tools/stack/bundle.ts',
    'tools/stack/build.ts',
    'tools/stack/make-topics.ts',
    'tools/stack/services.ts',
    'tools/stack/topics.ts',
  ];
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
