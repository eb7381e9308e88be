import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { SchemaFile } from './prisma-folders.ts';

/** Prisma's migration engine as WebAssembly: no binary is fetched. */
export interface SchemaEngine {
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: object): Promise<{ exitCode: number; stdout?: string | null }>;
}

interface EngineModule {
  SchemaEngine: {
    ['new'](options: object, log: (line: string) => void, adapter: object): Promise<SchemaEngine>;
  };
}

/** Does `work` with Prisma's engine on a database, with the models of it; leaves no connection open. */
export async function withSchemaEngine<R>(
  options: { url: string; models: readonly SchemaFile[] },
  work: (engine: SchemaEngine) => Promise<R>,
): Promise<R> {
  const { SchemaEngine } = (await import('@prisma/schema-engine-wasm')) as unknown as EngineModule;
  const pool = new CataloguePool({
    connectionString: options.url,
    max: 2,
    // A pool that has ended keeps the process for as long as this.
    idleTimeoutMillis: 0,
  });
  try {
    const engine = await SchemaEngine.new(
      { datamodels: options.models.map(({ path, content }) => [path, content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(adapterOn(pool)),
    );
    return await work(engine);
  } finally {
    await pool.end();
  }
}

const charOid = 18;
const textOid = 25;

/**
 * Reads PostgreSQL's catalogue as the engine expects it: the adapter refuses the type "char", and the
 * NOT NULL constraints that PostgreSQL 18 lists stop the engine (prisma/orm issue 29635).
 */
class CataloguePool extends pg.Pool {
  readonly charColumnsOf = new WeakMap<object, number[]>();

  override async query(...given: unknown[]) {
    const result = (await super.query(...(given as [string]))) as unknown as pg.QueryArrayResult;
    const places: number[] = [];
    for (const [place, field] of result.fields.entries())
      if (field.dataTypeID === charOid) {
        places.push(place);
        result.fields[place] = { ...field, dataTypeID: textOid };
      }
    const kind = result.fields.findIndex(({ name }) => name === 'constraint_type');
    if (kind >= 0) result.rows = result.rows.filter((row) => row[kind] !== 'n');
    this.charColumnsOf.set(result.rows, places);
    return result as never;
  }
}

function adapterOn(pool: CataloguePool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const place of pool.charColumnsOf.get(result.rows) ?? [])
        result.columnTypes[place] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return factory;
}
