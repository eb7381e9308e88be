import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@klantreacties/local-servers';
import pg from 'pg';
import { connectBroker, createRelay } from '../src/index.ts';
import { deliveryTablesSql } from './delivery-tables.ts';
import { startServers, type OwnServers } from './servers.ts';

const produceApi = 0;
const dropEvery = 5;
let servers: OwnServers;
let proxy: Server;
let dropped = 0;

// A broker gives clients its advertised address, so that address is the proxy's and the broker listens beside it.
beforeAll(async () => {
  const [advertised, real] = [await freePort(), await freePort()];
  servers = await startServers({ port: real, advertisedPort: advertised });
  let produced = 0;
  proxy = createServer((client) => {
    const broker = connect(real, '127.0.0.1');
    const lost = new Set<number>();
    client.on('error', () => broker.destroy()).on('close', () => broker.destroy());
    broker.on('error', () => client.destroy()).on('close', () => client.destroy());
    eachFrame(client, (frame) => {
      if (frame.readInt16BE(4) === produceApi && (produced += 1) % dropEvery === 0)
        lost.add(frame.readInt32BE(8));
      broker.write(frame);
    });
    eachFrame(broker, (frame) => {
      if (!lost.delete(frame.readInt32BE(4))) client.write(frame);
      else {
        dropped += 1;
        client.destroy();
      }
    });
  }).listen(advertised, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
}, 120_000);

afterAll(async () => {
  proxy?.close();
  await servers?.stop();
}, 30_000);

/** Cuts a stream into Kafka's frames: four bytes of length, then that many. */
function eachFrame(socket: import('node:net').Socket, handle: (frame: Buffer) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= rest.readInt32BE(0) + 4) {
      const length = rest.readInt32BE(0) + 4;
      handle(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  });
}

it('loses no record and keeps the order of first arrival when produce responses are lost', async () => {
  const topic = `t-${randomUUID()}`;
  const { port } = proxy.address() as AddressInfo;
  const broker = connectBroker({ clientId: 'spec', brokers: [`127.0.0.1:${port}`] });
  await broker.createTopics([{ topic, partitions: 1 }]);
  const pool = new pg.Pool({ connectionString: await servers.postgres.urlOf('lost') });
  pool.on('error', () => undefined);
  await pool.query(deliveryTablesSql);
  const relay = createRelay({ broker, pool, gatherMs: 10, report: () => undefined });
  relay.start();
  const wanted = Array.from({ length: 120 }, (_, n) => String(n));
  for (const value of wanted) {
    await pool.query('INSERT INTO outbox (topic, message_key, value) VALUES ($1, $2, $3)', [
      topic,
      'k',
      value,
    ]);
    relay.wake();
    await pause(5);
  }
  const unsent = 'SELECT 1 FROM outbox o, outbox_cursor c WHERE (o.xid, o.id) > (c.xid, c.id)';
  for (let attempt = 0; attempt < 600 && (await pool.query(unsent)).rowCount !== 0; attempt += 1)
    await pause(50);
  const seen: string[] = [];
  const direct = connectBroker({ clientId: 'reader', brokers: [`127.0.0.1:${port}`] });
  const following = await direct.follow({
    topic,
    onStopped: () => undefined,
    handle: ({ value }) => seen.push(value ?? ''),
  });
  await following.close();
  await relay.stop();
  await pool.end();
  expect(dropped).toBeGreaterThan(2);
  expect([...new Set(seen)]).toEqual(wanted);
  expect(seen.length).toBeGreaterThan(wanted.length);
}, 120_000);
