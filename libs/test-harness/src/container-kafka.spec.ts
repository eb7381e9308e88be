import { environmentOf } from './container-kafka.ts';

describe('the broker in a container', () => {
  it('is configured the same as the local one, in the names that its image reads', () => {
    expect(environmentOf('127.0.0.1:4711')).toMatchObject({
      KAFKA_NODE_ID: '1',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://127.0.0.1:4711,INTERNAL://localhost:19092',
    });
  });
});
