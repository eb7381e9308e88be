import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeStack } from '../../apps/journeys/test/take-stack.ts';
import { startControl } from './control.ts';
import { startStackProcess, stopStackProcess } from './stack-process.mjs';

const soonMs = 2_000;
const { ...before } = process.env;

/** What each of some spec files hears that ask for the stack at the same time, and how long it took. */
async function heardBy(files: number): Promise<{ reasons: string[]; tookMs: number }> {
  const started = performance.now();
  const takes = await Promise.allSettled(Array.from({ length: files }, () => takeStack()));
  return {
    reasons: takes.map((take) =>
      take.status === 'rejected' ? (take.reason as Error).message : 'got the stack',
    ),
    tookMs: performance.now() - started,
  };
}

describe('a stack of the journeys that cannot start', () => {
  let folder: string;

  beforeEach(() => {
    delete process.env['JOURNEYS_FAILURE'];
    folder = mkdtempSync(join(tmpdir(), 'klantreacties-cannot-start-'));
  });

  afterEach(() => {
    // The run may have a stack of its own.
    Object.assign(process.env, before);
    if (before['JOURNEYS_FAILURE'] === undefined) delete process.env['JOURNEYS_FAILURE'];
    rmSync(folder, { recursive: true, force: true });
  });

  it('F4: fails every spec file at once with the reason, not the first alone', async () => {
    const starting = Promise.reject<never>(new Error('initdb EACCES'));
    starting.catch(() => undefined);
    const control = await startControl(starting);
    process.env['JOURNEYS_CONTROL'] = control.url;
    const { reasons, tookMs } = await heardBy(8);
    expect(reasons).toEqual(Array(8).fill('The stack of the journeys: initdb EACCES'));
    expect(tookMs).toBeLessThan(soonMs);
    await control.stop();
  });

  it('F4: fails who waits for it in the moment that it fails', async () => {
    let fail: (cause: Error) => void = () => undefined;
    const control = await startControl(
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      }),
    );
    process.env['JOURNEYS_CONTROL'] = control.url;
    const waiting = heardBy(3);
    setTimeout(() => fail(new Error('Kafka is gone')), 50);
    const { reasons, tookMs } = await waiting;
    expect(reasons).toEqual(Array(3).fill('The stack of the journeys: Kafka is gone'));
    expect(tookMs).toBeLessThan(soonMs);
    await control.stop();
  });

  it('F4: is said to be gone when its process ended after it could be asked', async () => {
    process.env['JOURNEYS_CONTROL'] = 'http://127.0.0.1:1';
    const { reasons } = await heardBy(2);
    for (const reason of reasons) expect(reason).toContain('The stack of the journeys is gone');
  });

  it('F4: fails specs, not the run, with the last lines of a process that ended before that', async () => {
    const entry = join(folder, 'broken.ts');
    writeFileSync(entry, `throw new Error('a package is missing');\n`);
    const { failure } = await startStackProcess({ entry: pathToFileURL(entry) });
    process.env['JOURNEYS_FAILURE'] = failure ?? '';
    const { reasons, tookMs } = await heardBy(3);
    for (const reason of reasons)
      expect(reason).toMatch(/^The stack of the journeys did not start:[^]*a package is missing/);
    expect(tookMs).toBeLessThan(soonMs);
  }, 30_000);

  it('F4: says from the real stack which program is missing', async () => {
    writeFileSync(join(folder, 'java'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
    const { child, control } = await startStackProcess({ env });
    process.env['JOURNEYS_CONTROL'] = control ?? '';
    const { reasons } = await heardBy(2);
    await stopStackProcess(child);
    for (const reason of reasons) expect(reason).toContain('Java (java) is missing');
  }, 60_000);
});
