/** The facts on which notification acts, for whoever makes the topics. */
export { letterFacts as facts } from './consumers/write-letters-when-facts.ts';
