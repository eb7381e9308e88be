import type { DocumentLimits } from '@klantreacties/service-runtime';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { problemAsWritten } from './problem-as-written.ts';
import { sizesOfSelections } from './sizes-of-selections.ts';

/** What matters of one operation of a document before it is executed. */
export interface Operation {
  name: string | null;
  kind: OperationDefinitionNode['operation'];
  /** Names without aliases, those in fragments too. */
  rootFields: string[];
  /** Literals of the whole document, those of a fragment each time that it is spread. */
  values: number;
}

/**
 * The operations of a document, or the limit that it is over, as written and with every fragment in its place. What
 * asks for the schema alone is free of the limits that an explorer's question is over.
 */
export function operationsOf(document: DocumentNode, given: DocumentLimits): Operation[] | string {
  const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const asksForTheSchema = definitions.every(({ selectionSet }) =>
    selectionSet.selections.every(
      (one) => one.kind === Kind.FIELD && ['__schema', '__type'].includes(one.name.value),
    ),
  );
  const limits = asksForTheSchema ? explorer(given) : given;
  const written = problemAsWritten(document, limits);
  if (typeof written === 'string') return written;
  const sizes = sizesOfSelections(document);
  if (sizes === null) return 'A fragment may not lead back to itself';
  for (const { levels, nested, fields, aliases } of sizes) {
    if (fields > limits.fields) return `Ask at most ${limits.fields} fields`;
    if (levels > limits.levels) return `Nest at most ${limits.levels} levels`;
    if (aliases > limits.aliases) return `Use at most ${limits.aliases} aliases`;
    if (nested > limits.brackets) return `Nest at most ${limits.brackets} selections`;
  }
  const values = Math.max(written.values, ...sizes.map((size) => size.values));
  const operations = definitions.map((definition) => ({
    name: definition.name?.value ?? null,
    kind: definition.operation,
    rootFields: rootFieldsOf(definition, document),
    values,
  }));
  return operations.some(({ rootFields }) => rootFields.length > limits.rootFields)
    ? `Ask at most ${limits.rootFields} fields at the root`
    : operations;
}

const explorer = (limits: DocumentLimits): DocumentLimits => ({
  ...limits,
  levels: limits.brackets,
  aliases: limits.tokens,
  fields: limits.tokens,
});

/** The names of the fields at the root of an operation, without aliases. A fragment that is spread twice gives its fields once, as in an answer. */
export function rootFieldsOf(
  { selectionSet }: OperationDefinitionNode,
  { definitions }: DocumentNode,
): string[] {
  const fragments = new Map(
    definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const seen = new Set<string>();
  const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment === undefined || seen.has(name)) return [];
      seen.add(name);
      return fieldsOf(fragment.selectionSet);
    });
  return fieldsOf(selectionSet);
}
