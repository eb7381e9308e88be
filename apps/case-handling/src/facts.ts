/** The facts on which case-handling acts, for whoever makes the topics. */
export { caseFacts as facts } from './consumers/case-facts.ts';
