import { buildServices } from './build.ts';

// Bundles the services as `npm start` does; an image keeps one of them.
await buildServices((line) => process.stdout.write(`${line}\n`));
