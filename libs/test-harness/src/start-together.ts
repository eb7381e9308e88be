import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotReadyInTime } from '@klantreacties/local-servers';

interface Startable {
  start(): Promise<void>;
  stop(): Promise<void>;
}

let batch = new Set<Startable>();
let underWay = 0;

/**
 * Starts a server of a spec. When it fails, servers whose start was under way beside it are stopped too,
 * for the spec never gets hold of them. After one that was not ready in time, later ones of the same run
 * fail at once with its reason; `runFolder` is where a run keeps that.
 */
export async function startTogether<Server extends Startable>(
  name: string,
  server: Server,
  runFolder = process.env['TEST_RUN_FOLDER'],
): Promise<Server> {
  const known = runFolder === undefined ? null : join(runFolder, `${name}.failed`);
  if (underWay === 0) batch = new Set();
  const mine = batch.add(server);
  underWay += 1;
  try {
    if (known !== null && existsSync(known)) throw new Error(readFileSync(known, 'utf8'));
    await server.start();
    return server;
  } catch (cause) {
    await Promise.all([...mine].map((one) => one.stop().catch(() => undefined)));
    if (known !== null && cause instanceof NotReadyInTime)
      writeFileSync(known, `${cause.message} in an earlier spec of this run.`);
    throw cause;
  } finally {
    underWay -= 1;
  }
}
