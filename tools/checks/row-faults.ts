import ts from 'typescript';

/** A type as SafeQL says what a column gives. */
export type Given =
  | { kind: 'type'; value: string }
  | { kind: 'literal'; value: string; base: Given }
  | { kind: 'union'; value: Given[] }
  | { kind: 'array'; value: Given };

export type Column = [name: string, given: Given];

/**
 * What is wrong with the row type of a statement: each column has a field and each field a column, of the same
 * kind and null where the other is. A field may know more of a text than PostgreSQL does, and all of a jsonb.
 */
export function rowFaults(
  checker: ts.TypeChecker,
  row: ts.TypeNode | undefined,
  columns: readonly Column[],
): string[] {
  if (row === undefined) return [`names no row; it gives ${columns.map(([name]) => name).join()}`];
  const type = checker.getTypeFromTypeNode(row);
  const fields = new Map(checker.getPropertiesOfType(type).map((field) => [field.name, field]));
  const faults = columns.flatMap(([name, given]) => {
    const field = fields.get(name);
    if (field === undefined) return [`the row has no field for the column ${name}`];
    fields.delete(name);
    const declared = checker.getTypeOfSymbolAtLocation(field, row);
    return isOf(checker, declared, given)
      ? []
      : [`${name} is ${textOf(given)}, not ${checker.typeToString(declared)}`];
  });
  return [...faults, ...[...fields.keys()].map((name) => `there is no column for ${name}`)];
}

const isNull = (given: Given) => given.kind === 'type' && given.value === 'null';

function isOf(checker: ts.TypeChecker, declared: ts.Type, given: Given): boolean {
  const kinds = given.kind === 'union' ? given.value : [given];
  const parts = declared.isUnion() ? declared.types : [declared];
  const values = parts.filter(({ flags }) => !(flags & ts.TypeFlags.Null));
  const nullable = values.length < parts.length;
  if (nullable !== kinds.some(isNull)) return false;
  return values.every((value) =>
    kinds.some((kind) => !isNull(kind) && isValueOf(checker, value, kind)),
  );
}

function isValueOf(checker: ts.TypeChecker, value: ts.Type, given: Given): boolean {
  if (given.kind === 'literal') return isValueOf(checker, value, given.base);
  if (given.kind === 'array') {
    const [element] = checker.isArrayType(value)
      ? checker.getTypeArguments(value as ts.TypeReference)
      : [];
    return element !== undefined && isOf(checker, element, given.value);
  }
  if (given.kind === 'union') return given.value.some((one) => isValueOf(checker, value, one));
  switch (given.value) {
    case 'string':
      return (value.flags & ts.TypeFlags.StringLike) !== 0;
    case 'number':
      return (value.flags & ts.TypeFlags.NumberLike) !== 0;
    case 'boolean':
      return (value.flags & ts.TypeFlags.BooleanLike) !== 0;
    case 'json':
      return (value.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) !== 0;
    default:
      return value.symbol?.name === given.value;
  }
}

function textOf(given: Given): string {
  if (given.kind === 'union') return given.value.map(textOf).join(' | ');
  return given.kind === 'array' ? `${textOf(given.value)}[]` : given.value;
}
