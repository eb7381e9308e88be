import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The one operation of a document with every fragment in its place, in the order in which it answers. A condition
 * that every value meets is left out, so that a subgraph is named no type that it may not have. Null where there is
 * another operation, or a name that the schema does not have. The document is within its limits, so this ends soon.
 */
export function inlinedOperation(
  document: DocumentNode,
  schema: GraphQLSchema,
): OperationDefinitionNode | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation, another] = operations;
  if (operation === undefined || another !== undefined) return null;
  const root = schema.getRootType(operation.operation);
  if (root == null) return null;
  const { kind, operation: asks, name, directives = [], variableDefinitions = [] } = operation;
  const selections = inlined(operation.selectionSet, root, fragmentsIn(document, schema));
  if (selections === null) return null;
  return {
    kind,
    operation: asks,
    ...(name === undefined ? {} : { name }),
    variableDefinitions,
    directives,
    selectionSet: selections,
  };
}

interface Fragments {
  schema: GraphQLSchema;
  byName: ReadonlyMap<string, SelectionSetNode>;
  conditionOf: ReadonlyMap<string, string>;
}

function fragmentsIn({ definitions }: DocumentNode, schema: GraphQLSchema): Fragments {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    byName: new Map(fragments.map((one) => [one.name.value, one.selectionSet])),
    conditionOf: new Map(fragments.map((one) => [one.name.value, one.typeCondition.name.value])),
  };
}

function inlined(
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType,
  fragments: Fragments,
): SelectionSetNode | null {
  const found: SelectionNode[] = [];
  for (const selection of selections) {
    const here =
      selection.kind === Kind.FIELD
        ? fieldIn(selection, parent, fragments)
        : fragmentIn(selection, parent, fragments);
    if (here === null) return null;
    found.push(...here);
  }
  return { kind: Kind.SELECTION_SET, selections: found };
}

function fieldIn(field: FieldNode, parent: GraphQLCompositeType, fragments: Fragments) {
  if (field.selectionSet === undefined) return [field];
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const type = getNamedType(fields[field.name.value]?.type);
  if (!isCompositeType(type)) return null;
  const selectionSet = inlined(field.selectionSet, type, fragments);
  return selectionSet === null ? null : [{ ...field, selectionSet }];
}

function fragmentIn(
  selection: Exclude<SelectionNode, FieldNode>,
  parent: GraphQLCompositeType,
  fragments: Fragments,
): readonly SelectionNode[] | null {
  const { schema, byName, conditionOf } = fragments;
  const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
  const written = isSpread ? byName.get(selection.name.value) : selection.selectionSet;
  const condition = isSpread
    ? conditionOf.get(selection.name.value)
    : (selection.typeCondition?.name.value ?? parent.name);
  const type = condition === undefined ? undefined : schema.getType(condition);
  if (written === undefined || !isCompositeType(type)) return null;
  const always =
    type === parent || (isAbstractType(type) && schema.isSubType(type, parent as never));
  const selectionSet = inlined(written, always ? parent : type, fragments);
  if (selectionSet === null) return null;
  const { directives = [] } = selection;
  if (always && directives.length === 0) return selectionSet.selections;
  const named = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } } as const;
  return [
    {
      kind: Kind.INLINE_FRAGMENT,
      ...(always ? {} : { typeCondition: named }),
      directives,
      selectionSet,
    },
  ];
}
