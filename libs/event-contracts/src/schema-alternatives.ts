export type Schema = Readonly<Record<string, unknown>>;

/** One way in which a value may be: of one type, with the keywords that were written beside it. */
export interface Alternative {
  /** `anything` where a schema says nothing about what a value is. */
  readonly type: string;
  readonly schema: Schema;
}

// What describes a schema and holds no value to anything.
const wording = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

const typeByKeyword: Readonly<Record<string, string>> = {
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  items: 'array',
  prefixItems: 'array',
};

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keywords of a schema that hold values to something. */
export const demandsOf = (schema: Schema): [string, unknown][] =>
  Object.entries(schema).filter(([name]) => !wording.has(name) && !name.startsWith('x-'));

/** What a `$ref` within the document points at; undefined where nothing is there. */
export function resolved(schema: unknown, root: unknown): unknown {
  let found = schema;
  for (let steps = 0; isSchema(found) && typeof found['$ref'] === 'string'; steps += 1) {
    const reference = found['$ref'];
    // A sibling of a reference is a demand more, which no comparison here would see.
    if (steps > 20 || !reference.startsWith('#') || demandsOf(found).length > 1) return undefined;
    found = reference
      .slice(1)
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, part) => (isSchema(at) ? at[part] : undefined), root);
  }
  return found;
}

/** Every way in which a value may satisfy a schema; null for a schema that cannot be split so. */
export function alternativesOf(given: unknown, root: unknown): Alternative[] | null {
  const schema = resolved(given, root);
  if (schema === true) return [{ type: 'anything', schema: {} }];
  if (schema === false) return [];
  if (!isSchema(schema)) return null;
  const union = schema['anyOf'] ?? schema['oneOf'];
  if (union === undefined) return typesOf(schema).map((type) => alternativeOf(type, schema));
  // A demand beside the branches holds for all of them.
  if (!Array.isArray(union) || demandsOf(schema).length > 1) return null;
  const branches = union.map((branch: unknown) => alternativesOf(branch, root));
  if (branches.includes(null)) return null;
  const all = branches.flatMap((branch) => branch ?? []);
  return schema['oneOf'] === undefined || areApart(all) ? all : null;
}

function alternativeOf(type: string, schema: Schema): Alternative {
  const values = valuesOf(schema)?.filter((value) => isOfType(value, type));
  const stated = Object.entries(schema).filter(
    ([name]) => !['type', 'enum', 'const'].includes(name),
  );
  const rest = Object.fromEntries(stated);
  return { type, schema: values === undefined ? rest : { ...rest, enum: values } };
}

/** The values that a schema lists, by `enum` or `const`; undefined where it lists none. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  if ('const' in schema) return [schema['const']];
  return Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;
}

function typesOf(schema: Schema): string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = valuesOf(schema);
  if (values !== undefined) return [...new Set(values.map(typeOf))];
  const types = Object.keys(schema).flatMap((keyword) => typeByKeyword[keyword] ?? []);
  return [types[0] ?? 'anything'];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const isOfType = (value: unknown, type: string) =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type || type === 'anything';

// Of `oneOf` exactly one branch may hold, so it reads as `anyOf` only where no value fits two.
function areApart(alternatives: Alternative[]): boolean {
  return alternatives.every((one, index) =>
    alternatives.slice(index + 1).every((other) => excludes(one, other)),
  );
}

function excludes(one: Alternative, other: Alternative): boolean {
  const [a, b] = [one, other].map(({ type }) => (type === 'integer' ? 'number' : type));
  if (a === 'anything' || b === 'anything') return false;
  if (a !== b) return true;
  const [listed, too] = [valuesOf(one.schema), valuesOf(other.schema)];
  if (listed !== undefined && too !== undefined)
    return !listed.some((value) => too.some((same) => canonical(same) === canonical(value)));
  return a === 'object' && requiredOf(one.schema).some((name) => excludeBy(name, one, other));
}

function excludeBy(name: string, one: Alternative, other: Alternative): boolean {
  if (!requiredOf(other.schema).includes(name)) return false;
  const [listed, too] = [one, other].map(({ schema }) => {
    const property = propertiesOf(schema)[name];
    return isSchema(property) ? valuesOf(property) : undefined;
  });
  return listed !== undefined && too !== undefined && !listed.some((value) => too.includes(value));
}

export const propertiesOf = (schema: Schema): Schema =>
  isSchema(schema['properties']) ? schema['properties'] : {};

export const requiredOf = (schema: Schema): string[] =>
  Array.isArray(schema['required']) ? schema['required'].map(String) : [];

/** The same text for the same JSON, in whatever order its fields stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    isSchema(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
