import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { localDateOf } from '@klantreacties/procedure';
import { startMailInbox } from '@klantreacties/local-servers';
import pg from 'pg';
import { databaseUrlsOf } from '../stack/databases.ts';
import { keysIn } from '../stack/keys.ts';
import { databaseOf, freeSettings, servicesWithData, type Service } from '../stack/settings.ts';
import { Office, type Filed } from '../fill/office.ts';
import { untilQuiet } from '../fill/until-quiet.ts';
import { copyOut } from './copy-tables.ts';
import { dumpFolder, type AppliedMigration } from './dump-folder.ts';
import { Asking, queries, takeReadings } from './readings.ts';
import { days } from './scenes.ts';
import { SystemOfThen } from './system-of-then.ts';
import { readRecords } from './topic-records.ts';

// Fills the system of a checkout with invented cases and keeps all of it: make-dump.ts [checkout].
const checkout = resolve(process.argv[2] ?? '.');
const git = (...args: string[]) =>
  execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
const commit = git('rev-parse', 'HEAD');
const say = (line: string) => process.stderr.write(`${line}\n`);
const dayMs = 24 * 3_600_000;
const wallMs = () => performance.timeOrigin + performance.now();
// Nine in the morning, far from midnight, so that a run of the spec stays within one local day.
const lastDay = new Date(wallMs()).setUTCHours(9, 0, 0, 0);

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-dump-'));
const inbox = await startMailInbox();
const settings = await freeSettings(folder);
const where = {
  brokers: `127.0.0.1:${settings.port.kafka}`,
  databaseUrls: {} as Partial<Record<Service, string>>,
};
const addresses = {
  graph: `http://127.0.0.1:${settings.port.gateway}/graphql`,
  issuer: `http://127.0.0.1:${settings.port.oidc}`,
};
let system: SystemOfThen | null = null;

try {
  const filed: Filed[] = [];
  let fresh: Filed[] = [];
  for (const [n, { daysBefore, fill }] of days.entries()) {
    say(`Filling the system of ${daysBefore} days before …`);
    settings.clockOffsetMs = Math.round(lastDay - daysBefore * dayMs - wallMs());
    system = new SystemOfThen(checkout, { settings, smtpUrl: inbox.smtpUrl });
    await system.untilReady();
    const keys = keysIn(folder);
    for (const service of servicesWithData)
      where.databaseUrls[service] = databaseUrlsOf(service, settings.port.postgres, keys).migrate;
    const today = localDateOf(new Date(wallMs() + settings.clockOffsetMs));
    const office = new Office(addresses, { today, refuse: (address) => inbox.refuse(address) });
    fresh = await fill(office, filed);
    filed.push(...fresh);
    await untilQuiet(where);
    if (n < days.length - 1) await system.stop();
  }

  say('Reading all of it …');
  const years = [...new Set(filed.map(({ receipt }) => Number(receipt.number.split('-')[1])))];
  const readings = await takeReadings(new Asking(addresses), { filed, retried: fresh, years });
  await untilQuiet(where);
  const target = join('tools/upgrade/dumps', commit.slice(0, 7));
  mkdirSync(join(target, 'tables'), { recursive: true });
  const kept = dumpFolder(target);
  const migrations: Record<string, AppliedMigration[]> = {};
  for (const service of servicesWithData) {
    const client = new pg.Client({
      connectionString: `postgresql://postgres:${keysIn(folder).postgresPassword}@127.0.0.1:${settings.port.postgres}/${databaseOf(service)}`,
    });
    await client.connect();
    kept.keepTables(service, await copyOut(client));
    const { rows } = await client.query<AppliedMigration>(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY migration_name',
    );
    migrations[service] = rows;
    await client.end();
  }
  kept.keepRecords(await readRecords(where.brokers));
  kept.keepReadings(readings);
  kept.keepMails((await inbox.messages()).map(({ to, subject, text }) => ({ to, subject, text })));
  copyFileSync(join(folder, 'keys.json'), kept.keysFile);
  copyFileSync(join(checkout, 'libs/organisation/directory.yaml'), kept.directoryFile);
  kept.keepManifest({
    commit,
    clock: new Date(wallMs() + settings.clockOffsetMs).toISOString(),
    migrations,
    scenes: filed.map(({ name, reactionId, number, followUpCode, email }) => ({
      name,
      reactionId,
      number,
      followUpCode,
      email,
    })),
    queries,
  });
  say(`${filed.length} cases, ${readings.length} readings: ${target}`);
} finally {
  await system?.stop();
  await inbox.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
