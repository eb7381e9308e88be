import 'reflect-metadata';
import { lettersSubgraph } from './graphql/letters-resolver.ts';

process.stdout.write((await lettersSubgraph()).sdl);
