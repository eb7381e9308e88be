import { sizeLimits, type DocumentLimits } from '@klantreacties/service-runtime';
import { BREAK, visit, type DocumentNode } from 'graphql';

const { listItems, nesting } = sizeLimits.public;

/** The limit that a document is over as it is written, or else how many literals it holds. */
export function problemAsWritten(
  document: DocumentNode,
  limits: DocumentLimits,
): { values: number } | string {
  let problem: string | null = null;
  let depthOfValue = 0;
  const count = { fields: 0, fragments: 0, directives: 0, values: 0 };
  const hold = (holds: boolean, otherwise: string) => {
    if (holds) return undefined;
    problem = otherwise;
    return BREAK;
  };
  const value = () => void (count.values += 1);
  const selection = () => {
    count.fields += 1;
    return hold(count.fields <= limits.fields, `Ask at most ${limits.fields} fields`);
  };
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
    Field: selection,
    InlineFragment: selection,
    FragmentSpread: selection,
    FragmentDefinition() {
      count.fragments += 1;
      const { fragments } = limits;
      return hold(count.fragments <= fragments, `Define at most ${fragments} fragments`);
    },
    Directive() {
      count.directives += 1;
      const { directives } = limits;
      return hold(count.directives <= directives, `Use at most ${directives} directives`);
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
