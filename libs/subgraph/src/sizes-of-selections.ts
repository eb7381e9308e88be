import {
  Kind,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection comes to when every fragment stands where it is spread. */
export interface SelectionSize {
  /** Of an answer: an inline fragment or a spread is none. */
  levels: number;
  /** Selections within each other, whatever they stand in. */
  nested: number;
  /** Spreads and inline fragments count as fields do. */
  fields: number;
  aliases: number;
  /** Literals in arguments and directives. */
  values: number;
}

type Size = (selections: SelectionSetNode | undefined) => SelectionSize;

const nothing: SelectionSize = { levels: 0, nested: 0, fields: 0, aliases: 0, values: 0 };

/**
 * The size of each operation and fragment of a document, or null where a fragment leads back to itself. A fragment
 * is counted once, however often it is spread, so a chain in which each is spread twice takes no longer to count
 * than to read.
 */
export function sizesOfSelections({ definitions }: DocumentNode): SelectionSize[] | null {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  try {
    const size = sizeWith(fragments);
    return definitions.flatMap((one) => ('selectionSet' in one ? [size(one.selectionSet)] : []));
  } catch (cause) {
    if (cause === circle) return null;
    throw cause;
  }
}

const circle = Symbol('a fragment that leads back to itself');

function sizeWith(fragments: ReadonlyMap<string, FragmentDefinitionNode>): Size {
  const known = new Map<string, SelectionSize | typeof circle>();
  const ofFragment = (name: string): SelectionSize => {
    const before = known.get(name);
    // It is met again before it was counted.
    if (before === circle) throw circle;
    if (before !== undefined) return before;
    known.set(name, circle);
    // One that is not there is refused by validation.
    const size = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  const ofSelections: Size = (set) => {
    const total = { ...nothing, nested: set === undefined ? 0 : 1 };
    let below = 0;
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      total.fields += 1 + inner.fields;
      total.aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      total.values += inner.values + valuesOf(selection);
      total.levels = Math.max(total.levels, isField ? 1 + inner.levels : inner.levels);
      below = Math.max(below, inner.nested);
    }
    total.nested += below;
    return total;
  };
  return ofSelections;
}

function valuesOf(selection: SelectionNode): number {
  const given = [
    ...(selection.kind === Kind.FIELD ? (selection.arguments ?? []) : []),
    ...(selection.directives ?? []).flatMap((directive) => directive.arguments ?? []),
  ];
  return given.reduce((sum, { value }) => sum + literalsIn(value), 0);
}

// Nested as deep as `measure` let through.
function literalsIn(value: ASTNode): number {
  if (value.kind === Kind.VARIABLE) return 0;
  const inner =
    value.kind === Kind.LIST
      ? value.values
      : value.kind === Kind.OBJECT
        ? value.fields.map((field) => field.value)
        : [];
  return inner.reduce((sum, one) => sum + literalsIn(one), 1);
}
