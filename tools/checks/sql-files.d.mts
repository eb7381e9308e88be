import type { ESLint } from 'eslint';

/** The files that ADR 3 lists with their reasons: where statements may be tagged, and where they may be plain text. */
export function filesWithSql(text?: string): { tagged: string[]; plain: string[] };
/** The tag and `query(text)`, each in its listed files alone. */
export const sqlRules: ESLint.Plugin;
