import { TestEnvironment } from 'jest-environment-node';

/** Where the servers cannot start, a spec that needs them fails at once with the reason, before it is read. */
export default class ServersEnvironment extends TestEnvironment {
  async setup() {
    const failure = process.env.TEST_SERVERS_FAILURE;
    if (failure !== undefined) throw new Error(failure);
    await super.setup();
  }
}
