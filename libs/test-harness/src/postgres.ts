import {
  createLocalPostgres,
  type PostgresOptions,
  type PostgresServer,
} from '@klantreacties/local-servers';
import { startContainerPostgres } from './container-postgres.ts';
import { useGivenPostgres } from './given-postgres.ts';
import { infrastructureOf } from './infrastructure.ts';
import { startTogether } from './start-together.ts';

export type { PostgresServer } from '@klantreacties/local-servers';

/**
 * The PostgreSQL of a spec: `TEST_POSTGRES_URL`, a container with `TEST_INFRA=containers`, or else a
 * server of this machine with its data in `dataDir`, going on with data that is there.
 */
export async function startPostgres(
  dataDir: string,
  options: PostgresOptions = {},
): Promise<PostgresServer> {
  const infrastructure = infrastructureOf('postgres');
  if (infrastructure.kind === 'given') return useGivenPostgres(infrastructure.address);
  if (infrastructure.kind === 'containers') return startContainerPostgres(options);
  return startTogether('postgres', await createLocalPostgres(dataDir, options));
}
