import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

// What a page holds where nobody says how many, and the most that any page of ours holds.
const usualPage = 50;
const largestPage = 200;

/**
 * How many values an answer can hold by its pages: each field once, and below one that takes `first` so many times. A
 * page of no right size counts as one that is allowed, for whoever answers it says what is wrong with it. The document
 * is within its limits, so this ends soon.
 */
export function askedValues({
  schema,
  document,
  operation,
  variables,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const below = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection);
        const inner = below(selection.selectionSet, getNamedType(field?.type));
        return sum + 1 + inner * pageOf(field, selection, values);
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const of = condition === undefined ? type : schema.getType(condition);
      return sum + below(fragment?.selectionSet, of);
    }, 0);
  const values = { ...defaultsOf(operation), ...variables };
  return below(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

// Of what is not an Int nothing is a page.
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

type Field = GraphQLField<unknown, unknown> | undefined;

function fieldOf(type: GraphQLNamedType | undefined, { name }: FieldNode): Field {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
}

function pageOf(field: Field, asked: FieldNode, variables: Record<string, unknown>): number {
  if (field?.args.some(({ name }) => name === 'first') !== true) return 1;
  const given = asked.arguments?.find(({ name }) => name.value === 'first')?.value;
  const first =
    given?.kind === Kind.INT
      ? Number(given.value)
      : given?.kind === Kind.VARIABLE
        ? variables[given.name.value]
        : null;
  return typeof first === 'number' ? Math.min(Math.max(first, 1), largestPage) : usualPage;
}
