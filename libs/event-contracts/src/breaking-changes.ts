import {
  alternativesOf,
  canonical,
  demandsOf,
  isSchema,
  propertiesOf,
  requiredOf,
  resolved,
  valuesOf,
  type Alternative,
  type Schema,
} from './schema-alternatives.ts';

/**
 * The path of each change by which `next` breaks what `committed` promised. What may be written may
 * grow: a value of an enum, an optional field, a wider bound or type; every record that was valid stays
 * so. What must be there stays: a field is neither removed nor newly required, and one that was required
 * stays it, as a reader built before has nothing to put in its place. Wording does not count, and a
 * keyword that is not understood here counts as a break where it differs.
 */
export function breakingChanges(committed: unknown, next: unknown, path = ''): string[] {
  const comparison: Comparison = { before: committed, after: next, inHand: new Set() };
  const breaks = schemaBreaks(comparison, { before: committed, after: next, path });
  return [...new Set(breaks)].map((at) => at || '(whole)');
}

/** The two documents, for what their schemas refer to. */
interface Comparison {
  before: unknown;
  after: unknown;
  /** Pairs under comparison; a schema that holds itself is not followed for ever. */
  inHand: Set<string>;
}

interface Place<Part = unknown> {
  before: Part;
  after: Part;
  path: string;
}

function schemaBreaks(documents: Comparison, { before, after, path }: Place): string[] {
  const pair = canonical([before, after]);
  if (documents.inHand.has(pair)) return [];
  documents.inHand.add(pair);
  const breaks = partBreaks(documents, { before, after, path });
  documents.inHand.delete(pair);
  return breaks;
}

function partBreaks(documents: Comparison, { before, after, path }: Place): string[] {
  const [old, wider] = [
    alternativesOf(before, documents.before),
    alternativesOf(after, documents.after),
  ];
  if (old === null || wider === null) {
    const [was, is] = [resolved(before, documents.before), resolved(after, documents.after)];
    return isSame(documents, [was, is]) ? [] : [path];
  }
  return old.flatMap((one) => alternativeBreaks(documents, { one, wider, path }));
}

/** What one way to be valid loses: nothing where one of the new ways takes it in whole. */
function alternativeBreaks(
  documents: Comparison,
  { one, wider, path }: { one: Alternative; wider: Alternative[]; path: string },
): string[] {
  const others = wider
    .filter(({ type }) => type === one.type || (type === 'number' && one.type === 'integer'))
    .map(({ schema }) => ({
      schema,
      breaks: demandBreaks(documents, { before: one.schema, after: schema, path }, one.type),
    }))
    .sort((a, b) => a.breaks.length - b.breaks.length);
  const [best] = others;
  if (best === undefined) return [path];
  if (best.breaks.length > 0) return best.breaks;
  const fitting = others.filter(({ breaks }) => breaks.length === 0);
  const values = valuesOf(one.schema);
  const listed = fitting.flatMap(({ schema }) => valuesOf(schema) ?? []).map(canonical);
  const takesAny = fitting.some(({ schema }) => valuesOf(schema) === undefined);
  // Beside any other value a list says which ones are known, so it loses none either.
  if (listed.length === 0) return takesAny ? [] : [path];
  if (values === undefined) return takesAny ? [] : [path];
  return values.every((value) => listed.includes(canonical(value))) ? [] : [path];
}

type Demand = (place: Place, documents: Comparison) => string[];

const relaxed =
  (isWiderOrSame: (before: unknown, after: unknown) => boolean): Demand =>
  ({ before, after, path }) =>
    after === undefined || (before !== undefined && isWiderOrSame(before, after)) ? [] : [path];
const numbers = (compare: (before: number, after: number) => boolean) =>
  relaxed((before, after) =>
    typeof before === 'number' && typeof after === 'number'
      ? compare(before, after)
      : before === after,
  );
const lower = numbers((before, after) => after <= before);
const upper = numbers((before, after) => after >= before);
const sameOrGone = relaxed((before, after) => before === after);

const demands: Readonly<Record<string, Demand>> = {
  minLength: lower,
  minItems: lower,
  minProperties: lower,
  minimum: lower,
  exclusiveMinimum: lower,
  maxLength: upper,
  maxItems: upper,
  maxProperties: upper,
  maximum: upper,
  exclusiveMaximum: upper,
  multipleOf: numbers((before, after) => Number.isInteger(before / after)),
  pattern: sameOrGone,
  format: sameOrGone,
  uniqueItems: ({ before, after, path }) => (after === true && before !== true ? [path] : []),
  items: ({ before = true, after = true, path }, documents) =>
    schemaBreaks(documents, { before, after, path: `${path}/*` }),
  propertyNames: ({ before = true, after, path }, documents) =>
    after === undefined ? [] : schemaBreaks(documents, { before, after, path }),
  prefixItems: tupleBreaks,
  allOf: tupleBreaks,
};

// Compared together by `fieldBreaks` and `alternativeBreaks`.
const elsewhere = new Set(['properties', 'required', 'additionalProperties', 'enum']);

function demandBreaks(documents: Comparison, place: Place<Schema>, type: string): string[] {
  const { before, after, path } = place;
  const names = new Set(
    [...demandsOf(before), ...demandsOf(after)]
      .map(([name]) => name)
      .filter((name) => !elsewhere.has(name)),
  );
  const own = [...names].flatMap((name) => {
    const [old, wider] = [before[name], after[name]];
    const demand = demands[name];
    if (demand !== undefined) return demand({ before: old, after: wider, path }, documents);
    return isSame(documents, [old, wider]) ? [] : [path];
  });
  return type === 'object' ? [...fieldBreaks(documents, place), ...own] : own;
}

function fieldBreaks(documents: Comparison, { before, after, path }: Place<Schema>): string[] {
  const [old, wider] = [propertiesOf(before), propertiesOf(after)];
  const rest = before['additionalProperties'];
  const kept = Object.keys(old).flatMap((name) =>
    Object.hasOwn(wider, name)
      ? schemaBreaks(documents, {
          before: old[name],
          after: wider[name],
          path: `${path}/${name}`,
        })
      : [`${path}/${name}`],
  );
  // A field may be new where any other was let through, as writers never wrote one.
  const added = Object.keys(wider)
    .filter((name) => !Object.hasOwn(old, name) && isSchema(rest) && demandsOf(rest).length > 0)
    .flatMap((name) =>
      schemaBreaks(documents, { before: rest, after: wider[name], path: `${path}/${name}` }),
    );
  const [must, mustNow] = [requiredOf(before), requiredOf(after)];
  const presence = [
    ...must.filter((name) => !mustNow.includes(name)),
    ...mustNow.filter((name) => !must.includes(name)),
  ].map((name) => `${path}/${name}`);
  return [...kept, ...added, ...presence, ...restBreaks(documents, { before, after, path })];
}

function restBreaks(documents: Comparison, { before, after, path }: Place<Schema>): string[] {
  const [rest = true, restNow = true] = [
    before['additionalProperties'],
    after['additionalProperties'],
  ];
  if (rest === false) return [];
  if (restNow === false) return [path];
  return schemaBreaks(documents, { before: rest, after: restNow, path: `${path}/*` });
}

function tupleBreaks({ before, after, path }: Place, documents: Comparison): string[] {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
    return canonical(before) === canonical(after) ? [] : [path];
  return before.flatMap((one: unknown, index) =>
    schemaBreaks(documents, { before: one, after: after[index] as unknown, path }),
  );
}

// What refers elsewhere is the same only where all that it may refer to is.
function isSame(documents: Comparison, [before, after]: [unknown, unknown]): boolean {
  const [old, wider] = [canonical(before), canonical(after)];
  if (old !== wider) return false;
  return !old?.includes('"$ref"') || canonical(documents.before) === canonical(documents.after);
}
