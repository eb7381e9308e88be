import { startKafka, startPostgres } from '../src/index.ts';

const before = { ...process.env };

describe('without a container engine', () => {
  beforeEach(() => {
    // A host that nobody listens on, so that this holds on machines with an engine too.
    process.env['TEST_INFRA'] = 'containers';
    process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:1';
  });

  afterEach(() => {
    for (const name of ['TEST_INFRA', 'DOCKER_HOST']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  it.each([
    ['PostgreSQL', () => startPostgres('unused')],
    ['Kafka', () => startKafka('unused')],
  ])('%s fails loudly and says what to do', async (_name, start) => {
    await expect(start()).rejects.toThrow(
      /no container engine answers\. Start one, or leave TEST_INFRA out/,
    );
  });
});
