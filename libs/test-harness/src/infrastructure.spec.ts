import { infrastructureOf } from './infrastructure.ts';

describe('the servers of a spec', () => {
  it.each([
    [{}, { kind: 'local' }],
    [{ TEST_INFRA: '' }, { kind: 'local' }],
    [{ TEST_INFRA: 'local' }, { kind: 'local' }],
    [{ TEST_INFRA: 'containers' }, { kind: 'containers' }],
    [{ TEST_POSTGRES_URL: 'postgresql://a' }, { kind: 'given', address: 'postgresql://a' }],
    [
      { TEST_INFRA: 'containers', TEST_POSTGRES_URL: 'postgresql://a' },
      { kind: 'given', address: 'postgresql://a' },
    ],
  ])('of %j are %j', (environment, expected) => {
    expect(infrastructureOf('postgres', environment)).toEqual(expected);
  });

  it('are named for each part alone', () => {
    const environment = { TEST_KAFKA_BROKERS: 'a:9092' };
    expect(infrastructureOf('kafka', environment)).toEqual({ kind: 'given', address: 'a:9092' });
    expect(infrastructureOf('postgres', environment)).toEqual({ kind: 'local' });
  });

  it('are never guessed from a word that nobody knows', () => {
    expect(() => infrastructureOf('kafka', { TEST_INFRA: 'docker' })).toThrow(
      'TEST_INFRA is "docker"; it can be "containers" or "local".',
    );
  });
});
