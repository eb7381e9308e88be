import type { Directory } from '@klantreacties/organisation';
import { authorityOver } from './authority.ts';
import type { Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Actor } from './define-command.ts';

/** The commands that are P&K's work, whoever does it in their place. */
export const qualityCommands: readonly CommandName[] = commands
  .filter(({ by }) => by.includes('QUALITY'))
  .map(({ name }) => name);

/** Who a member of staff is to a case, with what of P&K's work falls to them. */
export const actorOf = (record: Case, staffId: string, directory: Directory): Actor => ({
  staffId,
  authority: authorityOver(qualityCommands, record, staffId, directory),
});
