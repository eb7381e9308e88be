import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { compareModels } from '../src/compare-models.ts';
import { modelsIn } from '../src/prisma-folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-models-'));
const prismaFolder = join(folder, 'prisma');
const models = `generator client {
  provider        = "prisma-client"
  output          = "../generated/prisma"
  previewFeatures = ["partialIndexes"]
}
datasource db {
  provider = "postgresql"
}
model Parcel {
  id       String              @id @db.Uuid
  xid      Unsupported("xid8") @default(dbgenerated("pg_current_xact_id()"))
  weight   Int
  leftAt   DateTime?           @map("left_at") @db.Timestamptz(6)
  contents Content[]
  @@index([weight], map: "parcel_heavy", where: raw("(weight > 10)"))
  @@map("parcel")
}
/// CHECK ((count > 0))
model Content {
  parcelId String @id @map("parcel_id") @db.Uuid
  count    Int    @default(1)
  parcel   Parcel @relation(fields: [parcelId], references: [id], onDelete: NoAction, onUpdate: NoAction)
  @@map("content")
}
`;
const migration = `CREATE TABLE parcel (
  id uuid PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  weight int NOT NULL,
  left_at timestamptz
);
CREATE INDEX parcel_heavy ON parcel (weight) WHERE weight > 10;
CREATE TABLE content (
  parcel_id uuid PRIMARY KEY REFERENCES parcel (id),
  count int NOT NULL DEFAULT 1 CHECK (count > 0)
);
`;
let postgres: PostgresServer;

beforeAll(async () => {
  mkdirSync(join(prismaFolder, 'migrations/0001_initial'), { recursive: true });
  writeFileSync(join(prismaFolder, 'schema.prisma'), models);
  writeFileSync(join(prismaFolder, 'migrations/0001_initial/migration.sql'), migration);
  postgres = await startPostgres(join(folder, 'postgres'));
}, 60_000);

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const compare = async (changed: string) =>
  (
    await compareModels({
      url: await postgres.urlOf('parcels'),
      prismaFolder,
      models: [{ path: 'schema.prisma', content: changed }],
    })
  ).join('\n');

describe('migrations and models', () => {
  it('are equal when the tables are what the models say', async () => {
    expect(await compare(models)).toBe('');
  });

  it.each([
    [
      'a column more',
      'weight   Int',
      'weight   Int\n  colour String',
      'ADD COLUMN     "colour" TEXT',
    ],
    [
      'a column less',
      '  leftAt   DateTime?           @map("left_at") @db.Timestamptz(6)\n',
      '',
      'DROP COLUMN "left_at"',
    ],
    ['another type', '@db.Timestamptz(6)', '@db.Timestamp(6)', 'SET DATA TYPE TIMESTAMP(6)'],
    ['null allowed', 'weight   Int', 'weight   Int?', 'DROP NOT NULL'],
    ['another default', '@default(1)', '@default(2)', 'SET DEFAULT 2'],
    ['another expression as default', 'pg_current_xact_id()', 'txid_current()', 'txid_current()'],
    ['another condition of an index', '(weight > 10)', '(weight > 20)', 'WHERE (weight > 20)'],
    ['an index more', '@@map("content")', '@@index([count])\n  @@map("content")', 'CREATE INDEX'],
    [
      'another rule of a foreign key',
      'onDelete: NoAction',
      'onDelete: Cascade',
      'ON DELETE CASCADE',
    ],
    [
      'another type that Prisma does not know',
      '"xid8"',
      '"xid"',
      'Only the models have parcel.xid: xid',
    ],
    [
      'a CHECK more',
      '/// CHECK',
      '/// CHECK ((count < 9))\n/// CHECK',
      'Only the models have content: CHECK ((count < 9))',
    ],
    [
      'a CHECK less',
      '/// CHECK ((count > 0))\n',
      '',
      'Only the migrations have content: CHECK ((count > 0))',
    ],
  ])('differ by %s', async (_difference, was, is, difference) => {
    expect(models).toContain(was);
    expect(await compare(models.replace(was, is))).toContain(difference);
  });
});

describe('tables that a library brings along', () => {
  const library = join(folder, 'library/prisma');
  const brought = `model Stamp {
  id   Int    @id
  text String
  @@map("stamp")
}
`;
  const compareAll = async (stampModel: string) => {
    writeFileSync(join(library, 'stamp.prisma'), stampModel);
    const url = await postgres.urlOf('parcels_and_stamps');
    return (await compareModels({ url, prismaFolder, tablesFrom: [library] })).join('\n');
  };

  beforeAll(() => {
    mkdirSync(join(library, 'migrations/library_0001_stamp'), { recursive: true });
    writeFileSync(
      join(library, 'migrations/library_0001_stamp/migration.sql'),
      'CREATE TABLE stamp (id int PRIMARY KEY, text text NOT NULL);\n',
    );
  });

  it('are compared with its models', async () => {
    expect(await compareAll(brought)).toBe('');
    expect(await compareAll(brought.replace('String', 'String?'))).toContain('DROP NOT NULL');
    expect(await compareAll(`/// CHECK ((id > 0))\n${brought}`)).toContain('Only the models have');
  });

  it('are in public where the service has several schemas', () => {
    writeFileSync(join(library, 'stamp.prisma'), brought);
    const several = join(folder, 'several');
    mkdirSync(several);
    writeFileSync(
      join(several, 'schema.prisma'),
      'datasource db {\n  schemas  = ["public", "other"]\n}\n',
    );
    const [, stamp] = modelsIn({ prismaFolder: several, tablesFrom: [library] });
    expect(stamp?.content).toContain('@@map("stamp")\n  @@schema("public")\n}');
  });

  it('are not left out because their folder is not there', () => {
    const options = { prismaFolder, tablesFrom: [join(folder, 'nowhere')] };
    expect(() => modelsIn(options)).toThrow('nowhere has no models');
  });
});
