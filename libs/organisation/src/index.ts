export type { Confidence, StaffRole } from '@klantreacties/procedure';
export * from './directory.ts';
export * from './parse-directory.ts';
export { colleagueInText } from './names/colleague-in-text.ts';
export { foundByName } from './names/found-by-name.ts';
export { nameInText } from './names/name-in-text.ts';
export { sharesSomething } from './names/shares-something.ts';
export { whoIsNamedIn } from './names/who-is-named-in.ts';
export { whoIsTheReporter, type WrittenReporter } from './names/who-is-the-reporter.ts';
export {
  whoMayBeMeant,
  whoMayBeNamed,
  type Meant,
  type WrittenPerson,
} from './names/who-may-be-meant.ts';
export { type WrittenName } from './names/written-name.ts';
export * from './addresses-of-us.ts';
export * from './places-of-staff.ts';
export * from './still-to-do.ts';
