import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphClient, signInAs } from '@klantreacties/journeys';
import { caseStates } from '@klantreacties/procedure';
import { portNames, ports } from '../stack/ports.ts';
import { freeSettings } from '../stack/settings.ts';

interface Row {
  state: string;
  daysLeft: number | null;
}
interface Listed {
  totalCount: number;
  edges: { node: Row }[];
}

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-demo-'));
let demo: ChildProcess;
let said = '';

afterAll(async () => {
  if (demo.exitCode === null) {
    const gone = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGTERM');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

it("fills a system with P&K's Monday, by the graph alone", async () => {
  const { port } = await freeSettings(folder);
  demo = spawn(process.execPath, ['tools/demo/run.ts'], {
    env: {
      ...process.env,
      DATA_FOLDER: folder,
      ...Object.fromEntries(portNames.map((name) => [ports[name].variable, String(port[name])])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('A number and code')) resolve();
    };
    demo.stdout?.on('data', heard);
    demo.stderr?.on('data', heard);
    demo.once('exit', () => reject(new Error(`The demo ended:\n${said}`)));
  });

  const issuer = `http://127.0.0.1:${port.oidc}`;
  const karin = new GraphClient(
    `http://127.0.0.1:${port.gateway}/graphql`,
    await signInAs(issuer, 'karin-vos'),
  );
  const listed = 'totalCount edges { node { state daysLeft } }';
  const { open, closed } = await karin.ask<Record<'open' | 'closed', Listed>>(
    `query All { open: workList(first: 50) { ${listed} }
      closed: workList(first: 50, filter: { state: CLOSED }) { ${listed} } }`,
  );
  expect(open.totalCount + closed.totalCount).toBe(40);
  const rows = [open, closed].flatMap(({ edges }) => edges.map(({ node }) => node));
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...caseStates.names].sort());
  expect(rows.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0)).toBe(true);
}, 600_000);
