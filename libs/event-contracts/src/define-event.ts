import { z } from 'zod';

/** Who publishes an event; the facts of one owner about one aggregate keep their order. */
export type EventOwner = 'intake' | 'case' | 'letter';

/** The facts topic of each owner (`docs/asyncapi.yaml`). */
export const factsTopics = {
  intake: 'klantreacties.intake.v1',
  case: 'klantreacties.case.v1',
  letter: 'klantreacties.letter.v1',
} as const satisfies Record<EventOwner, string>;

/** The compacted topic of wrapped data keys, one per reaction; a tombstone erases. */
export const keyTopic = 'klantreacties.key.v1';

/** Topics for analysts: keyed by `caseRef`, days instead of instants, nothing of restricted cases. */
export const openTopics = {
  reaction: 'klantreacties.open.reaction.v1',
  case: 'klantreacties.open.case.v1',
  letter: 'klantreacties.open.letter.v1',
} as const;

/** One fact: `data` is readable by every service, `personal` travels in one JWE under the reaction's key. */
export interface FactDefinition<
  Data extends z.ZodObject = z.ZodObject,
  Personal extends z.ZodObject = z.ZodObject,
> {
  readonly owner: EventOwner;
  readonly name: string;
  readonly version: number;
  readonly type: string;
  readonly topic: string;
  readonly dataschema: string;
  readonly summary: string;
  readonly data: Data;
  readonly personal: Personal | null;
}

/** One open event: flat, without any personal value. */
export interface OpenEventDefinition<Data extends z.ZodObject = z.ZodObject> {
  readonly subject: keyof typeof openTopics;
  readonly name: string;
  readonly version: number;
  readonly type: string;
  readonly topic: string;
  readonly dataschema: string;
  readonly summary: string;
  readonly data: Data;
}

const typePrefix = 'nl.wijzijnjong.klantreacties';
const schemaPrefix = 'urn:nld:wijzijnjong:klantreacties:schema';

/** Defines a fact with personal values. */
export function defineFact<Data extends z.ZodObject, Personal extends z.ZodObject>(
  owner: EventOwner,
  name: string,
  definition: { version: number; summary: string; data: Data; personal: Personal },
): FactDefinition<Data, Personal> {
  return {
    owner,
    name,
    type: `${typePrefix}.${owner}.${name}`,
    topic: factsTopics[owner],
    dataschema: `${schemaPrefix}:${owner}.${name}:v${definition.version}`,
    ...definition,
  };
}

/** Defines an event for analysts. */
export function defineOpenEvent<Data extends z.ZodObject>(
  subject: keyof typeof openTopics,
  name: string,
  definition: { version: number; summary: string; data: Data },
): OpenEventDefinition<Data> {
  return {
    subject,
    name,
    type: `${typePrefix}.open.${subject}.${name}`,
    topic: openTopics[subject],
    dataschema: `${schemaPrefix}:open.${subject}.${name}:v${definition.version}`,
    ...definition,
  };
}

export type DataOf<D> = D extends { data: infer S extends z.ZodObject } ? z.infer<S> : never;
export type PersonalOf<D> = D extends { personal: infer S }
  ? NonNullable<S> extends infer P extends z.ZodObject
    ? z.infer<P>
    : never
  : never;
