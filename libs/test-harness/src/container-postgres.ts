import {
  makeDatabaseOn,
  type PostgresOptions,
  type PostgresServer,
} from '@klantreacties/local-servers';
import { startContainer } from './start-container.ts';

export const postgresImage = 'postgres:18';
const port = 5432;

/** PostgreSQL in a container, with the settings of the local one. */
export async function startContainerPostgres({
  port: hostPort,
  password = 'postgres',
  settings = [],
}: PostgresOptions): Promise<PostgresServer> {
  const container = await startContainer(postgresImage, ({ container, Wait }) =>
    container
      .withEnvironment({ POSTGRES_PASSWORD: password })
      .withCommand([
        'postgres',
        ...['max_connections=120', 'synchronous_commit=on', ...settings].flatMap((one) => [
          '-c',
          one,
        ]),
      ])
      .withExposedPorts(hostPort === undefined ? port : { container: port, host: hostPort })
      // The image starts a server for its own set-up first; the second time it is ours.
      .withWaitStrategy(
        Wait.forAll([
          Wait.forLogMessage(/database system is ready to accept connections/, 2),
          Wait.forListeningPorts(),
        ]),
      ),
  );
  const at = container.getMappedPort(port);
  const adminUrl = `postgresql://postgres:${password}@${container.getHost()}:${at}/postgres`;
  const made = new Map<string, Promise<string>>();
  return {
    port: at,
    urlOf(database) {
      const url = made.get(database) ?? makeDatabaseOn(adminUrl, database);
      made.set(database, url);
      return url;
    },
    async stop() {
      await container.stop();
    },
  };
}
