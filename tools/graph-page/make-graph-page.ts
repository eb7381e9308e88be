import { pathToFileURL } from 'node:url';
import { madePage } from './made-page.ts';

// For who browses the graph; git keeps nothing of it.
process.stdout.write(`${pathToFileURL(madePage('dist/graph')).href}\n`);
