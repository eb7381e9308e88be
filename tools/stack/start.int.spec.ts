import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, GraphClient, invented, submit, type Receipt } from '@klantreacties/journeys';
import { parse, stringify } from 'yaml';
import { alive, naming, RunnerUnderTest } from './runner-under-test.ts';
import { freeSettings, type StackSettings } from './settings.ts';

const folders: string[] = [];
let settings: StackSettings;
let runner: RunnerUnderTest;

async function settingsInNewFolder(): Promise<StackSettings> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-runner-'));
  folders.push(folder);
  return freeSettings(folder);
}

/** The directory of the repository as it was before anybody of outside was in it. */
function withoutOutside({ dataFolder, directoryFile }: StackSettings): string {
  const directory = parse(readFileSync(directoryFile, 'utf8')) as { staff: { roles?: string[] }[] };
  const staff = directory.staff.filter(({ roles = [] }) => !roles.includes('OUTSIDE'));
  const file = join(dataFolder, 'directory.yaml');
  writeFileSync(file, stringify({ ...directory, staff }));
  return file;
}

beforeAll(async () => {
  settings = await settingsInNewFolder();
  settings.directoryFile = withoutOutside(settings);
});

afterAll(async () => {
  await runner?.interrupt();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe('npm start', () => {
  const key = randomUUID();
  const form = invented();
  const gateway = () => `http://127.0.0.1:${settings.port.gateway}/graphql`;
  let receipt: Receipt;

  it('cleans up after a runner that was killed alone in the middle of its start', async () => {
    runner = new RunnerUnderTest(settings);
    await runner.untilTold('Starting the services');
    const left = runner.processes().filter(({ name }) => name !== 'runner');
    const { pid } = runner.processes().find(({ name }) => name === 'runner')!;
    process.kill(pid, 'SIGKILL');
    await runner.ended();
    expect(alive(left).length).toBeGreaterThan(6);
    runner = new RunnerUnderTest(settings);
    await runner.untilTold('Starting Kafka');
    expect(alive(left)).toEqual([]);
  }, 180_000);

  it('goes on where that one was, and prints one table when all of it is ready', async () => {
    await runner.untilReady();
    for (const name of ['Graph and explorer', 'Mail inbox', 'Sign in', 'Logs', 'Next'])
      expect(runner.told).toContain(`  ${name} `);
    receipt = await submit(new GraphClient(gateway()), form, key);
  }, 120_000);

  it('tells under its table what its directory does not have yet', async () => {
    await runner.untilTold('  Still to do: Enter two outside persons');
  }, 30_000);

  it('tells a second runner that the first is running', async () => {
    const second = new RunnerUnderTest(settings);
    expect(await second.ended()).toBe(1);
    const { pid } = runner.processes().find(({ name }) => name === 'runner')!;
    expect(second.told).toContain(`The system is already running (process ${pid})`);
  }, 30_000);

  it('lets one of two runners that start at the same instant in', async () => {
    const other = await settingsInNewFolder();
    const both = [new RunnerUnderTest(other), new RunnerUnderTest(other)];
    const first = await Promise.race(both.map(async (one) => (await one.ended(), one)));
    expect(first.told).toContain('The system is already running');
    const second = both.find((one) => one !== first)!;
    await second.untilTold('Starting Kafka');
    expect(await second.interrupt()).toBe(1);
    expect(second.told).toContain('nothing is left running');
    expect(naming(other.dataFolder)).toEqual([]);
  }, 60_000);

  it('names a port that is taken and the variable that moves it', async () => {
    const other = await settingsInNewFolder();
    const server: Server = createServer();
    await new Promise<void>((resolve) => server.listen(other.port.smtp, '127.0.0.1', resolve));
    const refused = new RunnerUnderTest(other);
    expect(await refused.ended()).toBe(1);
    server.close();
    expect(refused.told).toContain(`Port ${other.port.smtp} is taken; SMTP_PORT=`);
    expect(naming(other.dataFolder)).toEqual([]);
  }, 30_000);

  it('runs every part at the priority that it has itself, as a deployment does', () => {
    const parts = runner.processes().filter(({ name }) => name !== 'of postgres');
    expect(parts.length).toBeGreaterThan(5);
    for (const { pid } of parts) expect(getPriority(pid)).toBe(getPriority());
  });

  it('starts a service anew that was killed, and says so', async () => {
    const { pid } = runner.processes().find(({ name }) => name === 'reporting')!;
    process.kill(pid, 'SIGKILL');
    await runner.untilTold('reporting ended (SIGKILL); it starts anew in 0.5 s');
    await runner.untilTold('reporting is ready again');
  }, 60_000);

  it('lets a service that is asked to end finish its work', async () => {
    process.kill(runner.processes().find(({ name }) => name === 'reporting')!.pid, 'SIGTERM');
    await runner.untilTold('reporting ended (exit code 0)');
    await runner.untilToldTimes('reporting is ready again', 2);
  }, 60_000);

  it('starts PostgreSQL anew that ended by itself, and says so', async () => {
    process.kill(runner.processes().find(({ name }) => name === 'postgres')!.pid, 'SIGKILL');
    await runner.untilTold('postgres ended by itself; it starts anew');
    await runner.untilTold('postgres runs again');
  }, 60_000);

  it('goes on with the data after SIGKILL of all its processes, and leaves none of them', async () => {
    const killed = await runner.killAll();
    expect(killed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['runner', 'kafka', 'postgres', 'gateway', 'of postgres']),
    );
    runner = new RunnerUnderTest(settings);
    await runner.untilReady();
    expect(alive(killed)).toEqual([]);
    expect(await submit(new GraphClient(gateway()), form, key)).toEqual(receipt);
  }, 90_000);

  it('stops on Ctrl-C within nine seconds and leaves no process', async () => {
    const all = runner.processes();
    const started = performance.now();
    expect(await runner.interrupt()).toBe(0);
    expect(performance.now() - started).toBeLessThan(9_000);
    await eventually('no process of the stack', async () => alive(all).length === 0);
    expect(naming(settings.dataFolder)).toEqual([]);
  }, 30_000);
});
