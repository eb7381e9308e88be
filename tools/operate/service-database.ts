import pg from 'pg';
import { databaseUrlsOf } from '../stack/databases.ts';
import { keysIn } from '../stack/keys.ts';
import { servicesWithData, settingsOf, type Service } from '../stack/settings.ts';

/** The service that a command names, or the end of the process with how to use the command. */
export function serviceNamed(name: string | undefined, usage: string): Service {
  const service = servicesWithData.find((one) => one === name);
  if (service !== undefined) return service;
  return refuse(usage);
}

/** Ends the process with how to use the command. */
export function refuse(usage: string): never {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

/** A connection to a service's database as its running user. */
export async function openServiceDatabase(service: Service): Promise<pg.Client> {
  const { port, given, dataFolder } = settingsOf();
  const where = given.databaseUrl[service] ?? port.postgres;
  const client = new pg.Client({
    connectionString: databaseUrlsOf(service, where, keysIn(dataFolder)).run,
    application_name: 'operate',
  });
  await client.connect();
  return client;
}
