import { watchProgress, type Progress } from './watch-progress.ts';

// Jest gives no global of that name to ES modules.
const { jest: clock } = import.meta as unknown as { jest: typeof jest };

describe('the progress of a consumer', () => {
  let lag: () => Promise<number>;
  let stalled: number;
  let progress: Progress;
  const seconds = (count: number) => clock.advanceTimersByTimeAsync(count * 1_000);

  beforeEach(() => {
    clock.useFakeTimers();
    stalled = 0;
    lag = () => Promise.resolve(3);
    progress = watchProgress({ lag: () => lag(), onStalled: () => (stalled += 1) });
  });
  afterEach(() => {
    progress.stop();
    clock.useRealTimers();
  });

  it('is a problem before the group is joined and after it is left', () => {
    expect(progress.problem()).toBe('the group is not joined');
    progress.joined(true);
    expect(progress.problem()).toBeNull();
    progress.joined(false);
    expect(progress.problem()).not.toBeNull();
  });

  it('is a problem when records wait and none is handled, until one is', async () => {
    progress.joined(true);
    await seconds(30);
    expect(progress.problem()).toBe('records wait and none is handled');
    expect(stalled).toBe(0);
    progress.moved();
    expect(progress.problem()).toBeNull();
  });

  it('ends a consumer that has not tried a record for a minute', async () => {
    progress.joined(true);
    await seconds(80);
    expect(stalled).toBe(1);
  });

  it('does not end one that tries again and again through an outage', async () => {
    progress.joined(true);
    for (let minute = 0; minute < 30; minute += 1) {
      progress.tried();
      await seconds(10);
    }
    expect(stalled).toBe(0);
    expect(progress.problem()).toBe('records wait and none is handled');
  });

  it('is no problem when nothing waits, nor while the broker does not answer', async () => {
    progress.joined(true);
    lag = () => Promise.resolve(0);
    await seconds(120);
    expect(progress.problem()).toBeNull();
    lag = () => Promise.reject(new Error('no answer'));
    await seconds(120);
    expect(progress.problem()).toBeNull();
    expect(stalled).toBe(0);
  });
});
