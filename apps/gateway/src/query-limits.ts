import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

const deepest = 12;
const mostRootFields = 12;
const mostAliases = 40;

/** A validation rule that refuses what no front end of ours asks: too deep, too wide, too many names. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let aliases = 0;
  const refuse = (reason: string) => context.reportError(new GraphQLError(reason));
  return {
    OperationDefinition(operation) {
      if (operation.selectionSet.selections.length > mostRootFields)
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
    FragmentSpread(spread) {
      const fragment = context.getFragment(spread.name.value);
      if (fragment?.selectionSet.selections.some(({ kind }) => kind === Kind.FRAGMENT_SPREAD))
        refuse('Fragments may not stand within fragments');
    },
  };
}
