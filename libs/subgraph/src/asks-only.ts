import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether a field, as its resolver's `info` has it, asks at a path below it for no other fields than some, so that less
 * need be read. What `@skip` or `@include` may leave out counts as asked.
 */
export function asksOnly(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
  fields: readonly string[],
): boolean {
  const allowed = new Set(['__typename', ...fields]);
  const isWithin = (
    set: SelectionSetNode | undefined,
    [step, ...further]: readonly string[],
  ): boolean =>
    fieldsOf(set).every(({ name, selectionSet }) => {
      if (step === undefined) return allowed.has(name.value);
      return name.value !== step || isWithin(selectionSet, further);
    });
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      return fieldsOf(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.every(({ selectionSet }) => isWithin(selectionSet, path));
}
