import 'reflect-metadata';
import { intakeSubgraph } from './graphql/schema.ts';

process.stdout.write((await intakeSubgraph()).sdl);
