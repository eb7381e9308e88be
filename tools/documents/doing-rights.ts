import { everyReaders, judging } from '../../apps/case-handling/src/domain/case/authority.ts';
import { commands } from '../../apps/case-handling/src/domain/case/commands/index.ts';
import type { Command } from '../../apps/case-handling/src/domain/case/define-command.ts';

/** Who may do something to a case, in the order in which work falls to them. */
export const doers = {
  HANDLER: 'Behandelaar',
  QUALITY: 'P&K',
  QUALITY_LEAD: 'Leidinggevende P&K',
  DIRECTOR: 'Directeur',
  OUTSIDE: 'Buitenstaander',
} as const;
export type Doer = keyof typeof doers;

/** Whether one of them may do a command. */
export const grants = {
  YES: 'ja',
  /** Where nobody of those before them may. */
  INSTEAD: 'in plaats van',
  /** The same, or as the second of two. */
  INSTEAD_OR_SECOND: 'als tweede, of in plaats van',
  NO: 'nee',
} as const;
export type Grant = keyof typeof grants;

const isOneOf = (names: readonly string[], { name }: Command) => names.includes(name);

/** What the rules of commands and `authorityOf` say of one command, one of them, and a case that is restricted or not. */
export function grantOf(command: Command, doer: Doer, restricted: boolean): Grant {
  if (doer === 'HANDLER') return command.by.includes('HANDLER') ? 'YES' : 'NO';
  if (!command.by.includes('QUALITY')) return 'NO';
  if (doer === 'QUALITY') return restricted ? 'NO' : 'YES';
  if (doer === 'QUALITY_LEAD') return 'YES';
  if (doer === 'DIRECTOR' && isOneOf(everyReaders, command)) return 'YES';
  if (doer === 'OUTSIDE' && command.name === 'liftRestriction') return 'YES';
  return command.name === 'settleInvolvedPerson' ? 'INSTEAD_OR_SECOND' : 'INSTEAD';
}

/** Every command of a case, in the order of the procedure. */
export const everyCommand: readonly Command[] = commands;

/** Whether only who is free to judge may do it. */
export const asksForFreedom = (command: Command): boolean => isOneOf(judging, command);
