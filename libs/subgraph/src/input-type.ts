import type { WordList } from '@klantreacties/procedure';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { unwrapped } from './fields-of-form.ts';
import { graphEnum } from './graph-enum.ts';

type TypeOf = () => never;
type Meta = { graph?: string; list?: WordList; description?: string };
type Class = new () => object;

const types = new Map<string, Class>();

/**
 * The input type of the graph for a zod object: each field with its type, its description and whether it may be left
 * out. Rules of a field are not the graph's business: a string stays a string. A part that has
 * `graph` in its meta is of that type: `ID`, or the name of the input type of an object. A closed list has its
 * `list` there.
 */
export function inputTypeOf(
  name: string,
  input: z.ZodObject,
  { description, extra = {} }: { description: string; extra?: z.ZodRawShape },
): Class {
  const known = types.get(name);
  if (known !== undefined) return known;
  const type = { [name]: class {} }[name] as Class;
  types.set(name, type);
  InputType(name, { description })(type);
  for (const [field, schema] of Object.entries({ ...extra, ...input.shape }))
    addField(type, field, schema as z.ZodType);
  return type;
}

function addField(type: Class, field: string, schema: z.ZodType): void {
  const { inner, nullable, description } = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const item = isList ? unwrapped(inner.element as z.ZodType).inner : inner;
  // Made now: the library reads its classes once, when the schema is built.
  const made = graphTypeOf(item);
  const typeOf = () => made as never;
  const listOf = () => [made] as never;
  const options = { nullable, ...(description === undefined ? {} : { description }) };
  Field((isList ? listOf : typeOf) as TypeOf, options)(type.prototype as object, field);
}

function graphTypeOf(schema: z.ZodType): unknown {
  const { graph, list, description = '' } = (schema.meta() ?? {}) as Meta;
  if (schema instanceof z.ZodObject) return inputTypeOf(graph ?? '', schema, { description });
  if (list !== undefined) return graphEnum(list);
  if (schema instanceof z.ZodBoolean) return Boolean;
  if (schema instanceof z.ZodNumber) return Int;
  if (schema instanceof z.ZodString) return graph === 'ID' ? ID : String;
  throw new Error(`The graph has no input for ${schema.constructor.name}`);
}
