import * as operations from '@klantreacties/operations';
import type { CaseAction, TypedDocumentString } from '@klantreacties/operations';
import type { Problem } from '../../form/fields.ts';

/** What a command takes beside its own input. */
export interface CommandInput {
  caseId: string;
  idempotencyKey: string;
  [name: string]: unknown;
}

/** What a mutation on a case answers, under its name. */
export type CommandAnswer = Record<
  string,
  { __typename: 'CaseChanged' } | { __typename: 'Refusal'; problems: Problem[] }
>;
export type CommandDocument = TypedDocumentString<CommandAnswer, { input: CommandInput }>;

/**
 * The document of a command by the name of its mutation: `npm run graph` writes one for each, so that a new command has
 * one without a line here. Throws where there is none, which is a fault of what was built.
 */
export function documentOf(
  name: CaseAction,
  documents: Readonly<Record<string, unknown>> = operations,
): CommandDocument {
  const document = documents[`${name.charAt(0).toUpperCase()}${name.slice(1)}Document`];
  if (document === undefined) throw new Error(`No document of ${name}`);
  return document as CommandDocument;
}
