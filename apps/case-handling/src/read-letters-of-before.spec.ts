import type { Broker, FollowedRecord } from '@klantreacties/event-delivery';
import { createLogger, type Session } from '@klantreacties/service-runtime';
import { factGoldens, until } from '@klantreacties/test-harness';
import { lettersOfBeforePart } from './read-letters-of-before.ts';

const records = factGoldens('letter', 'case').map(({ json }) => ({ value: json }));

/** The part with a topic that holds the goldens, and a database that only listens. */
function reading({ wereRead = false, failures = 0, slow = 0 } = {}) {
  const done: string[] = [];
  const left = { failures, slow };
  const broker: Pick<Broker, 'readFromStart'> = {
    async readFromStart({ topics, handle }) {
      done.push(`reads ${topics.join()}`);
      if (left.failures-- > 0) throw new Error('no broker');
      await handle(records as FollowedRecord[]);
      return {
        async untilCaughtUp() {
          if (left.slow-- > 0) throw new Error('much to read');
        },
        close: async () => void done.push('closes'),
      };
    },
  };
  const part = lettersOfBeforePart({
    broker,
    store: {
      keepLetter: async (_session, { letter, state, againOf }) =>
        void done.push(`keeps ${letter} ${state}${againOf === null ? '' : ' again'}`),
    },
    session: {} as Session,
    mark: { wereRead: async () => wereRead, markRead: async () => void done.push('marks') },
    logger: createLogger({ service: 'case-handling', level: 'silent' }),
  });
  return { done, part };
}

const whole = [
  'reads klantreacties.letter.v1',
  ...['keeps E06 FAILED', 'keeps E06 QUEUED again', 'keeps E06 QUEUED', 'keeps E06 SENT'],
  'keeps E06 WITHDRAWN',
  'closes',
  'marks',
];

describe('the letters of before', () => {
  it.each([
    ['at once', {}],
    ['where there are many', { slow: 2 }],
  ])('C3: are read from the start of their topic, once: %s', async (_how, given) => {
    const { done, part } = reading(given);
    await part.start();
    await until(async () => done.includes('marks'));
    await part.stop();
    expect(done.toSorted()).toEqual(whole.toSorted());
  });

  it('C3: are read anew where Kafka was not there', async () => {
    const { done, part } = reading({ failures: 1 });
    await part.start();
    await until(async () => done.includes('marks'));
    await part.stop();
    expect(done.slice(1).toSorted()).toEqual(whole.toSorted());
  }, 15_000);

  it('C3: are read no second time', async () => {
    const { done, part } = reading({ wereRead: true });
    await part.start();
    await part.stop();
    expect(done).toEqual([]);
  });
});
