import 'reflect-metadata';
import { figuresSubgraph } from './graphql/figures-resolver.ts';

process.stdout.write((await figuresSubgraph()).sdl);
