import { randomUUID } from 'node:crypto';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';

/** The emptiest value of a type: of an object what it must have, and what is known by name. */
export function sampleOf(
  type: GraphQLInputType,
  known: Readonly<Record<string, unknown>>,
): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, known);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => field.name in known || isRequiredInputField(field))
        .map((field) => [field.name, known[field.name] ?? sampleOf(field.type, {})]),
    );
  const samples: Record<string, unknown> = {
    ID: randomUUID(),
    String: ' ',
    Boolean: false,
    Int: 0,
  };
  if (!(String(type) in samples)) throw new Error(`No sample of ${String(type)}`);
  return samples[String(type)];
}
