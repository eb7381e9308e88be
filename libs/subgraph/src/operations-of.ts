import { sizeLimits, type DocumentLimits } from '@klantreacties/service-runtime';
import {
  BREAK,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What matters of one operation of a document before it is executed. */
export interface Operation {
  name: string | null;
  kind: OperationDefinitionNode['operation'];
  /** Names without aliases, those in fragments too. */
  rootFields: string[];
  /** Literals of the whole document. */
  values: number;
}

const { listItems, nesting } = sizeLimits.public;

/**
 * The operations of a document, or the limit that it is over. What asks for the schema alone is free of
 * the limits that an explorer's question is over: levels, aliases and fragments within fragments.
 */
export function operationsOf(document: DocumentNode, limits: DocumentLimits): Operation[] | string {
  const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const asksForTheSchema = definitions.every(({ selectionSet }) =>
    selectionSet.selections.every(
      (one) => one.kind === Kind.FIELD && ['__schema', '__type'].includes(one.name.value),
    ),
  );
  const found = measure(document, asksForTheSchema ? explorer(limits) : limits);
  if (typeof found === 'string') return found;
  const operations = definitions.map(({ name, operation, selectionSet }) => ({
    name: name?.value ?? null,
    kind: operation,
    rootFields: fieldsOf(selectionSet, fragments),
    values: found.values,
  }));
  return operations.some(({ rootFields }) => rootFields.length > limits.rootFields)
    ? `Ask at most ${limits.rootFields} fields at the root`
    : operations;
}

const explorer = (limits: DocumentLimits): DocumentLimits => ({
  ...limits,
  levels: limits.brackets,
  aliases: limits.tokens,
  fragmentsWithinFragments: true,
});

function measure(document: DocumentNode, limits: DocumentLimits): { values: number } | string {
  let problem: string | null = null;
  let levels = 0;
  let depthOfValue = 0;
  let inFragment = false;
  const count = { fields: 0, aliases: 0, directives: 0, values: 0 };
  const hold = (holds: boolean, otherwise: string) => {
    if (holds) return undefined;
    problem = otherwise;
    return BREAK;
  };
  const value = () => void (count.values += 1);
  const composed = {
    enter(node: { values?: readonly unknown[]; fields?: readonly unknown[] }) {
      count.values += 1;
      depthOfValue += 1;
      return (
        hold(depthOfValue <= nesting, `Nest values at most ${nesting} levels`) ??
        hold((node.values?.length ?? 0) <= listItems, `Give a list at most ${listItems} items`)
      );
    },
    leave() {
      depthOfValue -= 1;
    },
  };
  visit(document, {
    SelectionSet: {
      enter() {
        levels += 1;
        return hold(levels <= limits.levels, `Nest at most ${limits.levels} levels`);
      },
      leave() {
        levels -= 1;
      },
    },
    Field({ alias }) {
      count.fields += 1;
      if (alias !== undefined) count.aliases += 1;
      return (
        hold(count.fields <= limits.fields, `Ask at most ${limits.fields} fields`) ??
        hold(count.aliases <= limits.aliases, `Use at most ${limits.aliases} aliases`)
      );
    },
    Directive() {
      count.directives += 1;
      const { directives } = limits;
      return hold(count.directives <= directives, `Use at most ${directives} directives`);
    },
    FragmentDefinition: {
      enter() {
        inFragment = true;
      },
      leave() {
        inFragment = false;
      },
    },
    FragmentSpread() {
      count.fields += 1;
      return (
        hold(
          !inFragment || limits.fragmentsWithinFragments,
          'Fragments may not stand within fragments',
        ) ?? hold(count.fields <= limits.fields, `Ask at most ${limits.fields} fields`)
      );
    },
    ListValue: composed,
    ObjectValue: composed,
    IntValue: value,
    FloatValue: value,
    StringValue: value,
    BooleanValue: value,
    NullValue: value,
    EnumValue: value,
  });
  return problem ?? { values: count.values };
}

// A fragment that is spread twice gives its fields once, as in an answer.
function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsOf(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment === undefined || seen.has(name)) return [];
    seen.add(name);
    return fieldsOf(fragment.selectionSet, fragments, seen);
  });
}
