import ts from 'typescript';
import { rowFaults, type Column } from './row-faults.ts';

/** What SafeQL gives a plugin of an expression within a statement. */
interface Expression {
  checker: ts.TypeChecker;
  tsNode: ts.Node;
  tsType: ts.Type;
}

interface Tagged {
  tag: { name?: string };
}

/** A tagged statement with the columns that PostgreSQL says it gives. */
interface Checked {
  node: Tagged;
  output: { value: Column[] };
  checker: ts.TypeChecker;
  parser: { esTreeNodeToTSNodeMap: { get(node: object): ts.Node } };
}

function typeCheck({ node, output, checker, parser }: Checked): { message: string } | undefined {
  const tagged = parser.esTreeNodeToTSNodeMap.get(node);
  if (!ts.isTaggedTemplateExpression(tagged)) return undefined;
  const faults = rowFaults(checker, tagged.typeArguments?.[0], output.value);
  return faults.length === 0 ? undefined : { message: faults.join('; ') };
}

/**
 * What SafeQL has to know of our tag. A fragment's type holds its text, which is put in place as the tag
 * does; whatever else stands in a statement is a value. `Row` is held against what the statement gives.
 * The patch of SafeQL 5.1.2 asks plugins for fragments, as its main branch does since.
 */
export default {
  factory: () => ({
    name: 'klantreacties',
    onExpression: ({ context }: { context: Expression }): string | undefined => {
      const text = context.tsType.getProperty('fragment');
      if (text === undefined) return undefined;
      const type = context.checker.getTypeOfSymbolAtLocation(text, context.tsNode);
      if (!type.isStringLiteral())
        throw new Error('The text of a fragment is one constant, so that its type holds it');
      return type.value;
    },
    onTarget: ({ node }: { node: Tagged }) => node.tag.name === 'sql' && { typeCheck },
  }),
};
