import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotReadyInTime, readyInTime } from '@klantreacties/local-servers';
import { startTogether } from '../src/start-together.ts';

class Server {
  starts = 0;
  stopped = false;
  readonly #start: () => Promise<void>;

  constructor(start: () => Promise<void>) {
    this.#start = start;
  }

  async start(): Promise<void> {
    this.starts += 1;
    await this.#start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
  }
}

const works = () => new Server(async () => undefined);
const fails = (cause: Error) =>
  new Server(async () => {
    throw cause;
  });

describe('servers that a spec starts together', () => {
  let run: string;
  beforeEach(() => {
    run = mkdtempSync(join(tmpdir(), 'klantreacties-run-'));
  });
  afterEach(() => rmSync(run, { recursive: true, force: true }));

  it('F4: are all stopped when one cannot start', async () => {
    const broken = new Error('initdb: no');
    const [good, bad] = [works(), fails(broken)];
    const both = Promise.all([
      startTogether('kafka', good, run),
      startTogether('postgres', bad, run),
    ]);
    await expect(both).rejects.toBe(broken);
    expect([good.stopped, bad.stopped]).toEqual([true, true]);
  });

  it('F4: go on when a later one cannot start', async () => {
    const good = works();
    await startTogether('kafka', good, run);
    await expect(startTogether('postgres', fails(new Error('no')), run)).rejects.toThrow('no');
    expect(good.stopped).toBe(false);
  });

  it('F4: are not waited for a second time in a run, and the reason is given', async () => {
    const slow = fails(new NotReadyInTime('PostgreSQL was not ready within 50 s'));
    await expect(startTogether('postgres', slow, run)).rejects.toThrow('within 50 s');
    const next = works();
    await expect(startTogether('postgres', next, run)).rejects.toThrow(
      'PostgreSQL was not ready within 50 s in an earlier spec of this run.',
    );
    expect(next.starts).toBe(0);
    await startTogether('kafka', works(), run);
  });

  it('F4: are tried again after a failure that took no time', async () => {
    await expect(
      startTogether('postgres', fails(new Error('address in use')), run),
    ).rejects.toThrow('address in use');
    await startTogether('postgres', works(), run);
  });

  it('F4: are given up when their start hangs, whatever it hangs in', async () => {
    const never = () => new Promise<void>(() => undefined);
    const hangs = new Server(() => readyInTime('PostgreSQL', never, 50));
    await expect(startTogether('postgres', hangs, run)).rejects.toThrow(
      'PostgreSQL was not ready within 0.05 s',
    );
    expect(hangs.stopped).toBe(true);
  });
});
