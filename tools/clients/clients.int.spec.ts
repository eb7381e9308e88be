import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeClients } from './clients.ts';

// Two services with the tables of delivery, and the packages of this checkout.
const root = mkdtempSync(join(tmpdir(), 'klantreacties-clients-'));
const folders = ['apps/intake/prisma', 'apps/reporting/prisma', 'libs/event-delivery/prisma'];
const clientOf = (service: string) => join(root, 'apps', service, 'generated/prisma/client.ts');

beforeAll(() => {
  for (const folder of folders) cpSync(folder, join(root, folder), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the Prisma clients of the services', () => {
  it('are made where there are none, and once', async () => {
    expect((await makeClients(root)).sort()).toEqual(['intake', 'reporting']);
    expect(readFileSync(clientOf('intake'), 'utf8')).toContain('export type Outbox =');
    const madeAt = statSync(clientOf('intake')).mtimeMs;
    expect(await makeClients(root)).toEqual([]);
    expect(statSync(clientOf('intake')).mtimeMs).toBe(madeAt);
  }, 60_000);

  it('are made anew for the service whose models changed, by one of two that begin at once', async () => {
    const schema = join(root, 'apps/reporting/prisma/schema.prisma');
    const more = '\nmodel Extra {\n  id Int @id\n  @@schema("public")\n}\n';
    writeFileSync(schema, readFileSync(schema, 'utf8') + more);
    const made = await Promise.all([makeClients(root), makeClients(root)]);
    expect(made.flat()).toEqual(['reporting']);
    expect(readFileSync(clientOf('reporting'), 'utf8')).toContain('export type Extra =');
  }, 60_000);

  it('stay as they are when the models are wrong', async () => {
    const schema = join(root, 'apps/intake/prisma/schema.prisma');
    writeFileSync(schema, readFileSync(schema, 'utf8') + '\nmodel Broken {\n');
    await expect(makeClients(root)).rejects.toThrow('Broken');
    expect(readFileSync(clientOf('intake'), 'utf8')).toContain('export type Reaction =');
  }, 60_000);
});
