import { z } from 'zod';

declare const marked: unique symbol;

/** A schema whose values name or describe a person. */
export interface Personal {
  readonly [marked]: true;
}

// Beside the metadata that JSON Schema prints, so that no published schema has it.
const marks = z.registry<{ personal: true }>();

/** Marks a field that names or describes a person: it is sealed, erased with its reaction, and never published in clear. */
export function personal<Schema extends z.ZodType>(schema: Schema): Schema & Personal {
  const own = schema.clone() as Schema & Personal;
  marks.add(own, { personal: true });
  return own;
}

/** Whether a schema, or any field within it, is marked. */
export function isPersonal(schema: z.ZodType): boolean {
  const known = answers.get(schema);
  if (known !== undefined) return known;
  const answer =
    marks.get(schema) !== undefined || partsOf(schema).some(([, part]) => isPersonal(part));
  answers.set(schema, answer);
  return answer;
}

// A mark is set when a schema is made, so the answer stays; every form that is taken in asks.
const answers = new WeakMap<z.ZodType, boolean>();

/** A field that holds one value, at its place in a form or a fact; rows of a list stand at `*`. */
export interface Leaf {
  path: string;
  schema: z.ZodType;
  personal: boolean;
}

/** Every field with one value; a field is marked by its own mark or by that of what it stands in. */
export function leavesOf(schema: z.ZodType, path = '', within = false): Leaf[] {
  const isMarked = within || marks.get(schema) !== undefined;
  const parts = partsOf(schema);
  if (parts.length === 0) return [{ path, schema, personal: isMarked }];
  return parts.flatMap(([name, part]) =>
    leavesOf(part, [path, name].filter((step) => step !== '').join('.'), isMarked),
  );
}

type HasMark<S> = S extends Personal
  ? true
  : S extends z.ZodNullable<infer Inner> | z.ZodOptional<infer Inner> | z.ZodArray<infer Inner>
    ? HasMark<Inner>
    : S extends z.ZodObject<infer Fields>
      ? true extends { [F in keyof Fields]: HasMark<Fields[F]> }[keyof Fields]
        ? true
        : false
      : false;
type NamesThat<Fields, Are extends boolean> = {
  [F in keyof Fields]: HasMark<Fields[F]> extends Are ? F : never;
}[keyof Fields];

/** The names of the fields of a form in which something is marked. */
export type PersonalNames<Fields extends z.ZodRawShape> = NamesThat<Fields, true>;

/** Takes a form apart: `data` names nobody, `personal` has every field in which something is marked. */
export function splitByMarks<
  Fields extends z.ZodRawShape,
  Value extends z.output<z.ZodObject<Fields>>,
>(
  form: z.ZodObject<Fields>,
  value: Value,
): {
  data: Pick<Value, Extract<keyof Value, NamesThat<Fields, false>>>;
  personal: Pick<Value, Extract<keyof Value, NamesThat<Fields, true>>>;
} {
  const parts = { data: {} as never, personal: {} as never };
  for (const [name, field] of Object.entries(form.shape))
    Object.assign(isPersonal(field as z.ZodType) ? parts.personal : parts.data, {
      [name]: value[name as keyof typeof value],
    });
  return parts;
}

/** An example of a schema, with one row in each list; `valueOf` gives the value of each leaf. */
export function exampleOf(schema: z.ZodType, valueOf: (leaf: Leaf) => unknown): unknown {
  const leaves = new Map(leavesOf(schema).map((leaf) => [leaf.path, leaf]));
  const at = (part: z.ZodType, path: string): unknown => {
    const inner = partsOf(part);
    if (inner.length === 0) return valueOf(leaves.get(path)!);
    const values = inner.map(([name, one]) => {
      const place = [path, name].filter((step) => step !== '').join('.');
      return [name, at(one, place)] as const;
    });
    const [first] = values;
    if (part instanceof z.ZodArray) return [first?.[1]];
    return first?.[0] === '' ? first[1] : Object.fromEntries(values);
  };
  return at(schema, '');
}

// What a schema is made of; of one value nothing.
function partsOf(schema: z.ZodType): (readonly [name: string, part: z.ZodType])[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as z.ZodRawShape) as never;
  if (schema instanceof z.ZodArray) return [['*', schema.element as z.ZodType]];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return [['', schema.unwrap() as z.ZodType]];
  return [];
}
