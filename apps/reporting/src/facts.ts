/** The facts on which reporting acts, for whoever makes the topics. */
export { countedFacts as facts } from './domain/changes-for.ts';
