import type { FormControl } from '@klantreacties/procedure';
import { z } from 'zod';

/** A field of a form, as its zod object has it. */
export interface SchemaField {
  /** `points[].reasons` stands in every row of `points`. */
  path: string;
  /** Without what lets it be left out. */
  inner: z.ZodType;
  required: boolean;
  description: string;
}

/** Every field of a form in its order, each before what stands within it. */
export function fieldsOfForm({ shape }: z.ZodObject, before = ''): SchemaField[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const path = `${before}${name}`;
    const { inner, description = '' } = unwrapped(schema);
    const [within, joint] = inner instanceof z.ZodArray ? [inner.element, '[].'] : [inner, '.'];
    const fields = within instanceof z.ZodObject ? fieldsOfForm(within, `${path}${joint}`) : [];
    return [{ path, inner, required: inner === schema, description }, ...fields];
  });
}

/** How a field is filled in whose schema says it by its type alone; a text is filled in in several ways. */
export function controlOf({ path, inner }: SchemaField): FormControl {
  if (inner instanceof z.ZodEnum) return 'CHOICE';
  if (inner instanceof z.ZodBoolean) return 'YES_NO';
  if (inner instanceof z.ZodNumber) return 'NUMBER';
  if (inner instanceof z.ZodArray) return 'ROWS';
  if (inner instanceof z.ZodObject) return 'GROUP';
  throw new Error(`No control for ${path}`);
}

/** What a schema holds, and whether null may stand for it; a description may stand on the whole or on what it holds. */
export function unwrapped(schema: z.ZodType): {
  inner: z.ZodType;
  nullable: boolean;
  description: string | undefined;
} {
  let inner = schema;
  let nullable = false;
  let description = inner.description;
  while (
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodOptional
  ) {
    nullable ||= inner instanceof z.ZodNullable || inner instanceof z.ZodOptional;
    inner = inner.unwrap() as z.ZodType;
    description ??= inner.description;
  }
  return { inner, nullable, description };
}
