import { z } from 'zod';

declare const unknownHere: unique symbol;

/** A value that a newer build gave to an enum; text, until `isKnown` accepts it. */
export type UnknownValue = string & { readonly [unknownHere]: true };

/** A value of a contract as a reader meets it: wherever its writers have an enum, a later one may stand. */
export type Read<Value> = Value extends string
  ? string extends Value
    ? Value
    : Value | UnknownValue
  : Value extends readonly (infer Row)[]
    ? Read<Row>[]
    : Value extends object
      ? { [Field in keyof Value]: Read<Value[Field]> }
      : Value;

/** Whether this build has a meaning for a value of an enum. */
export function isKnown<Values extends z.ZodEnum>(
  { options }: Values,
  value: unknown,
): value is z.infer<Values> {
  return options.includes(value as never);
}

/**
 * What a reader asks of a value whose writers keep to `schema`: its fields and types, and the format of a
 * day, an instant, an id or an address. It bears other values of an enum, other fields and wider bounds.
 */
export function readerOf(schema: z.ZodType): z.ZodType {
  const reader = without(schema);
  const meta = schema.meta();
  return meta === undefined || reader === schema ? reader : reader.meta(meta);
}

function without(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return looseOf(schema);
  if (schema instanceof z.ZodOptional) return readerOf(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return readerOf(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodArray) return z.array(readerOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodRecord)
    return z.record(z.string(), readerOf(schema.valueType as z.ZodType));
  if (isText(schema)) return z.union([schema, z.string()]);
  if (
    schema instanceof z.ZodString ||
    schema instanceof z.ZodStringFormat ||
    schema instanceof z.ZodNumber
  )
    return unbounded(schema);
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodNull) return schema;
  // A contract that cannot be read leniently is no contract: its goldens show it.
  throw new TypeError(`Readers have no form for a field of type ${schema.def.type}`);
}

// A constant may become one of several values, as one value more comes to an enum.
const isText = (schema: z.ZodType) =>
  (schema instanceof z.ZodEnum && schema.options.every((value) => typeof value === 'string')) ||
  (schema instanceof z.ZodLiteral &&
    [...schema.values].every((value) => typeof value === 'string'));

const looseOf = (schema: z.ZodObject) =>
  z.looseObject(
    Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, readerOf(field as z.ZodType)]),
    ),
  );

const formats = ['string_format', 'number_format'];
const patterns = ['regex', 'starts_with', 'ends_with', 'includes', 'lowercase', 'uppercase'];

function unbounded(schema: z.ZodType): z.ZodType {
  const { checks = [] } = schema.def;
  const kept = checks.filter((check) => {
    const { check: kind, format } = check._zod.def as { check: string; format?: string };
    return formats.includes(kind) && !patterns.includes(format ?? '');
  });
  return kept.length === checks.length ? schema : schema.clone({ ...schema.def, checks: kept });
}
