import { randomBytes } from 'node:crypto';
import type { Broker, Following } from './broker.ts';
import { AggregateErased, createKeyRing, KeyNotSeen, type MasterKeys } from './key-ring.ts';
import { DeadlinePassed, Outage } from './outage.ts';

const bytes = () => new Uint8Array(randomBytes(32));

class KeyTopic implements Broker {
  readonly #readers: Following[] = [];
  readonly #records: [key: string, value: string | null][] = [];

  put(key: string, value: string | null): void {
    this.#records.push([key, value]);
    for (const reader of this.#readers) this.#give(reader, key, value);
  }

  /** Plays a reader that does not come to the end. */
  reading = async (): Promise<void> => undefined;

  async follow(reading: Following) {
    this.#readers.push(reading);
    for (const [key, value] of this.#records) this.#give(reading, key, value);
    return { close: async () => undefined, untilCaughtUp: () => this.reading() };
  }

  #give(reader: Following, key: string, value: string | null): void {
    reader.handle({
      topic: reader.topic,
      partition: 0,
      offset: '0',
      key,
      value,
      headers: {},
      stampedAt: 0,
    });
  }

  createTopics = () => Promise.reject(new Error('not asked'));
  openProducer = () => Promise.reject(new Error('not asked'));
  subscribe = () => Promise.reject(new Error('not asked'));
  readFromStart = () => Promise.reject(new Error('not asked'));
  extents = () => Promise.reject(new Error('not asked'));
  lagOf = () => Promise.reject(new Error('not asked'));
}

const master: MasterKeys = { current: 'm1', keys: { m1: bytes() } };
const ringOn = (broker: Broker, masterKeys = master) =>
  createKeyRing({ broker, topic: 'keys', masterKeys, waitMs: 50, onStopped: () => undefined });

describe('the key ring', () => {
  it('opens elsewhere what was sealed here', async () => {
    const topic = new KeyTopic();
    const [intake, other] = [ringOn(topic), ringOn(topic)];
    const { key, value } = await intake.newKey('r1');
    const sealed = await intake.seal('r1', { name: 'Anna' });
    expect(sealed).not.toContain('Anna');
    topic.put(key, value);
    await other.start();
    expect(await other.open('r1', sealed)).toEqual({ name: 'Anna' });
  });

  it('knows that a key is not there only when the topic was read to its end', async () => {
    const topic = new KeyTopic();
    const stopped: Error[] = [];
    const ring = createKeyRing({
      broker: topic,
      topic: 'keys',
      masterKeys: master,
      waitMs: 10,
      onStopped: (cause) => stopped.push(cause),
    });
    await ring.start();
    await expect(ring.ready('r1')).rejects.toThrow(KeyNotSeen);
    topic.reading = () => Promise.reject(new Error('the broker is away'));
    await expect(ring.ready('r1')).rejects.toThrow(Outage);
    expect(stopped).toEqual([]);
    topic.reading = () => Promise.reject(new DeadlinePassed('stalled'));
    await expect(ring.ready('r1')).rejects.toThrow(Outage);
    expect(stopped).toHaveLength(1);
  });

  it('waits for a key that comes later, and says so when it does not come', async () => {
    const topic = new KeyTopic();
    const [intake, other] = [ringOn(topic), ringOn(topic)];
    const { key, value } = await intake.newKey('r1');
    const sealed = await intake.seal('r1', { name: 'Anna' });
    await other.start();
    await expect(other.open('r1', sealed)).rejects.toThrow(KeyNotSeen);
    const opening = other.open('r1', sealed);
    topic.put(key, value);
    expect(await opening).toEqual({ name: 'Anna' });
  });

  it('reads as erased after the tombstone and seals nothing more, also where the key was made', async () => {
    const topic = new KeyTopic();
    const intake = ringOn(topic);
    await intake.start();
    const { key, value } = await intake.newKey('r1');
    const sealed = await intake.seal('r1', { name: 'Anna' });
    topic.put(key, value);
    topic.put(key, null);
    expect(await intake.open('r1', sealed)).toBe('erased');
    await expect(intake.seal('r1', {})).rejects.toThrow(AggregateErased);
  });

  it('A8: says whose key was ended, before and after somebody asks, until that one is closed', async () => {
    const topic = new KeyTopic();
    topic.put('kept', 'wrapped');
    topic.put('before', 'wrapped');
    topic.put('before', null);
    const ring = ringOn(topic);
    await ring.start();
    const ended: string[] = [];
    const following = await ring.followEnded((id) => void ended.push(id));
    expect(ended).toEqual(['before']);
    topic.put('after', null);
    await following.close();
    topic.put('kept', null);
    expect(ended).toEqual(['before', 'after']);
  });

  it('refuses values sealed for another aggregate, or under another key', async () => {
    const topic = new KeyTopic();
    const intake = ringOn(topic);
    await intake.newKey('r1');
    await intake.newKey('r2');
    await expect(intake.open('r2', await intake.seal('r1', {}))).rejects.toThrow();
  });

  it('refuses a wrapped key that was moved to another aggregate', async () => {
    const topic = new KeyTopic();
    const [intake, other] = [ringOn(topic), ringOn(topic)];
    const { value } = await intake.newKey('r1');
    topic.put('r2', value);
    await other.start();
    await expect(other.seal('r2', {})).rejects.toThrow('another aggregate');
  });

  it('opens under an old master key and seals new keys under the current one', async () => {
    const topic = new KeyTopic();
    const intake = ringOn(topic);
    const { key, value } = await intake.newKey('r1');
    topic.put(key, value);
    const sealed = await intake.seal('r1', { a: 1 });
    const rotated = ringOn(topic, { current: 'm2', keys: { ...master.keys, m2: bytes() } });
    await rotated.start();
    expect(await rotated.open('r1', sealed)).toEqual({ a: 1 });
    const unknown = ringOn(topic, { current: 'm2', keys: { m2: bytes() } });
    await unknown.start();
    await expect(unknown.open('r1', sealed)).rejects.toThrow('not configured');
  });
});
