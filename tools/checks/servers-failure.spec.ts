import ServersEnvironment from './servers-environment.mjs';
import { needsServers, serversFailure } from './servers-failure.ts';

const server = async () => ({ stop: () => undefined });

describe('the servers of a run', () => {
  it.each([
    [[], true],
    [['--selectProjects', 'unit'], false],
    [['--selectProjects', 'unit', 'integration'], true],
    [['--selectProjects', 'journeys'], true],
    [['--testPathPatterns', 'outbox'], false],
    [['--selectProjects', 'integration', '--testPathPatterns=outbox'], false],
  ])('are tried before the whole of it: %j', (args, tried) => {
    expect(needsServers(args)).toBe(tried);
  });

  it('F4: fail it with the reason of the one that cannot start', async () => {
    const broken = async () => {
      throw new Error('initdb EACCES');
    };
    expect(await serversFailure({ PostgreSQL: server, Kafka: server })).toBeNull();
    expect(await serversFailure({ Kafka: server, PostgreSQL: broken })).toBe(
      'PostgreSQL cannot start: initdb EACCES',
    );
  });

  it('F4: that cannot start fail a spec before it is read', async () => {
    const environment = new ServersEnvironment(
      { globalConfig: {}, projectConfig: { testEnvironmentOptions: {}, globals: {} } } as never,
      { docblockPragmas: {}, testPath: '' } as never,
    );
    process.env['TEST_SERVERS_FAILURE'] = 'Kafka cannot start: no Java';
    await expect(environment.setup()).rejects.toThrow('Kafka cannot start: no Java');
    delete process.env['TEST_SERVERS_FAILURE'];
    await environment.teardown();
  });
});
