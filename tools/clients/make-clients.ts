import { makeClients } from './clients.ts';

// Types, specs and bundles need the Prisma client of each service; every command comes by here first.
const made = await makeClients();
if (made.length > 0) process.stderr.write(`Made the Prisma client of ${made.join(', ')}\n`);
