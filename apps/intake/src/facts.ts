/** The facts on which intake acts, for whoever makes the topics. */
export { intakeFacts as facts } from './consumers/intake-facts.ts';
