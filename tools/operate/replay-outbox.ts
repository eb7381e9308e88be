import { replayOutbox } from '@klantreacties/event-delivery';
import { sessionOf } from '@klantreacties/service-runtime';
import { servicesWithData } from '../stack/settings.ts';
import { openServiceDatabase, refuse, serviceNamed } from './service-database.ts';

// Lets the running service send again what its outbox keeps; every consumer handles each event once.
const usage = `outbox:replay <${servicesWithData.join(' | ')}> [<since, such as 2026-11-13T10:00:00Z>]`;
const [name, since = null] = process.argv.slice(2);
const service = serviceNamed(name, usage);
if (since !== null && Number.isNaN(Date.parse(since))) refuse(usage);

const client = await openServiceDatabase(service);
const rows = await replayOutbox(sessionOf(client), since);
process.stdout.write(`${rows} records of ${service} are sent again\n`);
await client.end();
