import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const deepest = 12;
const mostRootFields = 12;
const mostAliases = 40;

/** A validation rule that refuses what no front end of ours asks: too deep, too wide, too many names. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let aliases = 0;
  let inFragment = false;
  const refuse = (reason: string) => context.reportError(new GraphQLError(reason));
  if (asksForTheSchema(context.getDocument())) return {};
  return {
    OperationDefinition({ selectionSet }) {
      if (fieldsOf(selectionSet, context) > mostRootFields)
        refuse(`Ask at most ${mostRootFields} fields at the root`);
    },
    SelectionSet: {
      enter() {
        depth += 1;
        if (depth === deepest + 1) refuse(`Nest at most ${deepest} levels`);
      },
      leave() {
        depth -= 1;
      },
    },
    Field(field) {
      if (field.alias !== undefined && (aliases += 1) === mostAliases + 1)
        refuse(`Use at most ${mostAliases} aliases`);
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
      if (inFragment) refuse('Fragments may not stand within fragments');
    },
  };
}

// What an explorer asks first; where introspection is off it is refused as such.
function asksForTheSchema({ definitions }: DocumentNode): boolean {
  const asked = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  return asked.every(
    (one) => one.kind === Kind.FIELD && ['__schema', '__type'].includes(one.name.value),
  );
}

// Counts through fragments one level deep; a fragment within a fragment is refused as such.
function fieldsOf({ selections }: SelectionSetNode, context: ValidationContext | null): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sum + fieldsOf(selection.selectionSet, context);
    const fragment = context?.getFragment(selection.name.value);
    return fragment == null ? sum : sum + fieldsOf(fragment.selectionSet, null);
  }, 0);
}
