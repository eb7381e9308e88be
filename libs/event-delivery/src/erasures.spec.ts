import { until } from '@klantreacties/test-harness';
import type { Broker, Following } from './broker.ts';
import { endedKeysOf, erasuresPart } from './erasures.ts';

/** A key topic that a spec writes to, and what was let go of; the first attempts may fail. */
async function following({ failures = 0 } = {}) {
  const forgotten: string[] = [];
  let topic: Following | null = null;
  let left = failures;
  const broker: Partial<Broker> = {
    async follow(given) {
      topic = given;
      return { untilCaughtUp: async () => undefined, close: async () => undefined };
    },
  };
  const onStopped = () => undefined;
  const part = erasuresPart({
    follow: endedKeysOf({ broker: broker as Broker, topic: 'keys', onStopped }),
    async forget(ids) {
      left -= 1;
      if (left >= 0) throw new Error('The database is away');
      forgotten.push(...ids);
    },
    logger: { warn: () => undefined },
  });
  await part.start();
  await until(async () => topic !== null);
  const write = (key: string, value: string | null) =>
    topic!.handle({
      topic: 'keys',
      partition: 0,
      offset: '0',
      key,
      value,
      headers: {},
      stampedAt: 0,
    });
  return { part, write, forgotten };
}

describe('erasures', () => {
  it('A8: are every tombstone, and no key', async () => {
    const { part, write, forgotten } = await following();
    write('one', 'wrapped');
    write('two', 'wrapped');
    write('one', null);
    write('three', null);
    await until(async () => forgotten.length === 2);
    await part.stop();
    expect(forgotten.sort()).toEqual(['one', 'three']);
  });

  it('A8: that could not be done are tried again', async () => {
    const { part, write, forgotten } = await following({ failures: 2 });
    write('one', null);
    await until(async () => forgotten.length > 0);
    await part.stop();
    expect(forgotten).toEqual(['one']);
  });
});
