import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { modelsIn, type SchemaFile } from '../../libs/service-runtime/src/prisma-folders.ts';
import { whileLocked } from '../stack/file-lock.ts';

const tablesFrom = ['libs/event-delivery/prisma'];
const work = 'dist/clients';
const prisma = 'node_modules/prisma';

interface Client {
  service: string;
  models: SchemaFile[];
  /** The hash of all that the client is made from. */
  madeFrom: string;
}

/** Makes the Prisma client of every service whose models changed; gives the services that got a new one. */
export async function makeClients(root = '.'): Promise<string[]> {
  if (staleClients(root).length === 0) return [];
  // Commands that begin at once make each client once.
  return whileLocked(join(root, work, 'make.lock'), async () => {
    const stale = staleClients(root);
    await Promise.all(stale.map((client) => makeClient(root, client)));
    return stale.map(({ service }) => service);
  });
}

const folderOf = (root: string, service: string) => join(root, 'apps', service, 'generated');

function staleClients(root: string): Client[] {
  const version = readFileSync(join(root, prisma, 'package.json'));
  const self = readFileSync(import.meta.filename);
  return globSync('apps/*/prisma/schema.prisma', { cwd: root }).flatMap((file) => {
    const service = basename(dirname(dirname(file)));
    const models = modelsIn({
      prismaFolder: join(root, dirname(file)),
      tablesFrom: tablesFrom.map((folder) => join(root, folder)),
    });
    const hash = createHash('sha256').update(version).update(self);
    const madeFrom = hash.update(JSON.stringify(models)).digest('hex');
    const stamp = join(folderOf(root, service), 'made-from');
    const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom;
    return current ? [] : [{ service, models, madeFrom }];
  });
}

/** Makes it beside where it belongs, so that nobody reads half a client. */
async function makeClient(root: string, { service, models, madeFrom }: Client): Promise<void> {
  const beside = join(root, work, service);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(`${beside}/prisma`, { recursive: true });
  for (const { path, content } of models) writeFileSync(join(beside, 'prisma', path), content);
  await promisify(execFile)(
    process.execPath,
    [
      join(prisma, 'build/index.js'),
      'generate',
      '--no-hints',
      `--schema=${work}/${service}/prisma`,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        // Generating needs no engine, but the command fetches one unless a file is named.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  writeFileSync(`${beside}/generated/made-from`, madeFrom);
  rmSync(folderOf(root, service), { recursive: true, force: true });
  renameSync(`${beside}/generated`, folderOf(root, service));
  rmSync(beside, { recursive: true });
}
