import kafkajs, { type Admin } from 'kafkajs';
import { ask } from './ask.ts';

const noLeader = (type: string) =>
  Object.assign(new kafkajs.KafkaJSProtocolError('no leader'), { type });

/** A broker that fails so many times first, and how often it was connected to and left. */
function broker(failures: readonly Error[]) {
  const left = [...failures];
  const seen = { connected: 0, disconnected: 0 };
  const admin = () =>
    ({
      connect: async () => void (seen.connected += 1),
      disconnect: async () => void (seen.disconnected += 1),
      listTopics: async () => {
        const failure = left.shift();
        if (failure !== undefined) throw failure;
        return ['a topic'];
      },
    }) as unknown as Admin;
  return { kafka: { admin }, seen };
}
const topics = (admin: Admin) => admin.listTopics();

describe('a question to the broker', () => {
  it.each(['NOT_LEADER_FOR_PARTITION', 'LEADER_NOT_AVAILABLE'])(
    'is asked again over another connection where a partition has no leader yet: %s',
    async (type) => {
      const { kafka, seen } = broker([noLeader(type), noLeader(type)]);
      expect(await ask(kafka, topics)).toEqual(['a topic']);
      expect(seen).toEqual({ connected: 3, disconnected: 3 });
    },
  );

  it('is asked no more once it is late', async () => {
    const { kafka } = broker(Array.from({ length: 50 }, () => noLeader('LEADER_NOT_AVAILABLE')));
    await expect(ask(kafka, topics, 250)).rejects.toThrow('Kafka did not answer in time');
  });

  it('fails at once for any other reason', async () => {
    const { kafka, seen } = broker([new Error('refused')]);
    await expect(ask(kafka, topics)).rejects.toThrow('refused');
    expect(seen).toEqual({ connected: 1, disconnected: 1 });
  });
});
