import {
  Kind,
  print,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether two operations without named fragments ask the same, whatever they are called: in any order, once or twice,
 * and with or without the `__typename` that a plan adds below the root.
 */
export function isSameQuestion(a: OperationDefinitionNode, b: OperationDefinitionNode): boolean {
  return headOf(a) === headOf(b) && textOf(atRoot(a)) === textOf(atRoot(b));
}

function headOf({ operation, directives = [], variableDefinitions = [] }: OperationDefinitionNode) {
  const declared = variableDefinitions.map(print).sort();
  return [operation, ...declared, ...directives.map(print)].join(' ');
}

/** What is asked of one object: each selection by its head, with what is asked below it. */
type Asked = Map<string, Asked>;

function gather({ selections }: SelectionSetNode, into: Asked): Asked {
  for (const selection of selections) {
    if (isPlainTypename(selection)) continue;
    const head = headOfSelection(selection);
    const below = into.get(head) ?? new Map<string, Asked>();
    into.set(head, below);
    if ('selectionSet' in selection && selection.selectionSet !== undefined)
      gather(selection.selectionSet, below);
  }
  return into;
}

// At the root the gateway answers that name itself, and the plan has it only where a subgraph must.
function atRoot({ selectionSet }: OperationDefinitionNode): Asked {
  const asked = gather(selectionSet, new Map<string, Asked>());
  if (selectionSet.selections.some(isPlainTypename)) asked.set('__typename', new Map());
  return asked;
}

function isPlainTypename(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD &&
    selection.name.value === '__typename' &&
    selection.alias === undefined &&
    (selection.directives ?? []).length === 0
  );
}

function headOfSelection(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) {
    const { selectionSet: _below, ...head } = selection;
    return print(head);
  }
  const { directives = [] } = selection;
  const on =
    selection.kind === Kind.INLINE_FRAGMENT
      ? (selection.typeCondition?.name.value ?? '')
      : selection.name.value;
  return ['...', on, ...directives.map(print)].join(' ');
}

function textOf(asked: Asked): string {
  const parts = [...asked].map(([head, below]) => `${head}${below.size > 0 ? textOf(below) : ''}`);
  return `{${parts.sort().join('\n')}}`;
}
