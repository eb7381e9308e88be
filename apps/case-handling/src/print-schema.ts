import 'reflect-metadata';
import { caseSubgraph } from './graphql/schema.ts';

process.stdout.write((await caseSubgraph()).sdl);
