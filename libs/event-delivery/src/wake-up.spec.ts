import { createWakeUp, type WakeUp } from './wake-up.ts';

// Jest gives no global of that name to ES modules.
const { jest: clock } = import.meta as unknown as { jest: typeof jest };

describe('a loop that rests between two looks', () => {
  let wakeUp: WakeUp;
  let looks: number;

  beforeEach(() => {
    clock.useFakeTimers();
    looks = 0;
    wakeUp = createWakeUp({ firstMs: 10, longestMs: 40 });
  });
  afterEach(() => clock.useRealTimers());

  const loop = async () => {
    for (;;) {
      await wakeUp.rest();
      looks += 1;
    }
  };
  const after = async (milliseconds: number) => {
    await clock.advanceTimersByTimeAsync(milliseconds);
    return looks;
  };

  it('looks at once when it is woken, and rarer and rarer when it is not', async () => {
    void loop();
    expect(await after(9)).toBe(0);
    expect(await after(1)).toBe(1);
    expect(await after(20)).toBe(2);
    expect(await after(40)).toBe(3);
    expect(await after(39)).toBe(3);
    wakeUp.wake();
    expect(await after(0)).toBe(4);
    expect(await after(10)).toBe(5);
  });

  it('does not rest where it was woken during the look, if it is asked to heed that', async () => {
    const { wakes } = wakeUp;
    wakeUp.wake();
    const rested: string[] = [];
    void wakeUp.rest(wakes).then(() => rested.push('heeding'));
    await after(0);
    expect(rested).toEqual(['heeding']);
    void wakeUp.rest().then(() => rested.push('not heeding'));
    await after(9);
    expect(rested).toEqual(['heeding']);
    await after(1);
    expect(rested).toEqual(['heeding', 'not heeding']);
  });

  it('ends its rest when it is closed, and begins none after', async () => {
    const resting = wakeUp.rest();
    wakeUp.close();
    await resting;
    await wakeUp.rest();
    expect(clock.getTimerCount()).toBe(0);
  });
});
