import { recordTogether } from './record-together.ts';

/** A recorder that notes its groups and can be held. */
function recorder({ moreToCome = true } = {}) {
  const groups: string[][] = [];
  const state = { moreToCome, held: Promise.withResolvers<void>() };
  state.held.resolve();
  const record = recordTogether<string>({
    async record(items) {
      groups.push([...items]);
      await state.held.promise;
      if (items.includes('bad')) throw new Error('This cannot be recorded');
    },
    moreToCome: () => state.moreToCome,
    lingerMs: 5,
  });
  return { groups, state, record };
}

describe('what is recorded together', () => {
  it('is recorded at once when nothing more is about to come', async () => {
    const { groups, record } = recorder({ moreToCome: false });
    await record('a');
    await record('b');
    expect(groups).toEqual([['a'], ['b']]);
  });

  it('waits a moment for what is about to come', async () => {
    const { groups, record } = recorder();
    await Promise.all([record('a'), record('b')]);
    expect(groups).toEqual([['a', 'b']]);
  });

  it('is one group at a time: what comes meanwhile is the next', async () => {
    const { groups, state, record } = recorder({ moreToCome: false });
    state.held = Promise.withResolvers();
    const all = Promise.all(['a', 'b', 'c'].map(record));
    expect(groups).toEqual([['a']]);
    state.held.resolve();
    await all;
    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  it('rejects each of a group that it failed, and goes on with the next', async () => {
    const { groups, record } = recorder();
    const results = await Promise.allSettled(['a', 'bad'].map(record));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await record('a');
    expect(groups).toEqual([['a', 'bad'], ['a']]);
  });
});
