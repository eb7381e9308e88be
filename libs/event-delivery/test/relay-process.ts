import pg from 'pg';
import { connectBroker, createRelay } from '../src/index.ts';

// A relay in a process of its own, to be killed. It prints when batch number HANG_AT is acknowledged, and
// never learns of it itself: the process stays where a crash hurts most, between send and cursor.
const { DATABASE_URL: connectionString, BROKER: brokerAddress = '', HANG_AT } = process.env;
const broker = connectBroker({ clientId: 'relay-process', brokers: [brokerAddress] });
let sent = 0;
createRelay({
  pool: new pg.Pool({ connectionString }),
  report: () => undefined,
  broker: {
    ...broker,
    async openProducer() {
      const producer = await broker.openProducer();
      return {
        ...producer,
        async send(messages) {
          const acknowledged = await producer.send(messages);
          if ((sent += 1) < Number(HANG_AT)) return acknowledged;
          process.stdout.write('sent\n');
          return new Promise(() => undefined);
        },
      };
    },
  },
}).start();
