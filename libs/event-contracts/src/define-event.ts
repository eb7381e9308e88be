import type { z } from 'zod';
import { isPersonal } from './personal.ts';
import type { Read } from './reader-schema.ts';

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
  /** How a fact of the version before becomes one of this; null for the first. */
  readonly upcast: Upcast | null;
}

/** Lifts a fact by one version; what a field means stays, so that nothing is claimed that was not known. */
export interface Upcast<Data = unknown, Personal = unknown> {
  readonly from: FactDefinition;
  // A definition of any version fits where one is asked for, so its older version is not in this type.
  data(before: never): Data;
  personal(before: never): Personal;
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

// What is not sealed is read by everyone who may read the topic.
function refuseMarks(name: string, data: z.ZodObject): void {
  if (isPersonal(data)) throw new TypeError(`The data of ${name} has a field of a person`);
}

/** Defines a fact with personal values; a version after the first says how the one before it is lifted. Throws for a personal field in `data`. */
export function defineFact<Data extends z.ZodObject, Personal extends z.ZodObject>(
  owner: EventOwner,
  name: string,
  definition: {
    version: number;
    summary: string;
    data: Data;
    personal: Personal;
    upcast?: Upcast<NoInfer<Read<z.infer<Data>>>, NoInfer<Read<z.infer<Personal>>>>;
  },
): FactDefinition<Data, Personal> {
  refuseMarks(name, definition.data);
  return {
    upcast: null,
    owner,
    name,
    type: `${typePrefix}.${owner}.${name}`,
    topic: factsTopics[owner],
    dataschema: `${schemaPrefix}:${owner}.${name}:v${definition.version}`,
    ...definition,
  };
}

/** The way up from one version to the next, which reads what it lifts as any reader does. */
export const upcastFrom = <From extends FactDefinition, Data, Personal>(
  from: From,
  lift: {
    data(before: ReadDataOf<From>): Data;
    personal(before: ReadPersonalOf<From>): Personal;
  },
): Upcast<Data, Personal> => ({ from, ...lift });

/** Defines an event for analysts. */
export function defineOpenEvent<Data extends z.ZodObject>(
  subject: keyof typeof openTopics,
  name: string,
  definition: { version: number; summary: string; data: Data },
): OpenEventDefinition<Data> {
  refuseMarks(name, definition.data);
  return {
    subject,
    name,
    type: `${typePrefix}.open.${subject}.${name}`,
    topic: openTopics[subject],
    dataschema: `${schemaPrefix}:open.${subject}.${name}:v${definition.version}`,
    ...definition,
  };
}

/** What a writer says in `data`. */
export type DataOf<D> = D extends { data: infer S extends z.ZodObject } ? z.infer<S> : never;
/** What a writer seals. */
export type PersonalOf<D> = D extends { personal: infer S }
  ? NonNullable<S> extends infer P extends z.ZodObject
    ? z.infer<P>
    : never
  : never;
/** What a reader meets in `data`. */
export type ReadDataOf<D> = Read<DataOf<D>>;
/** What a reader meets in the part that was sealed. */
export type ReadPersonalOf<D> = Read<PersonalOf<D>>;
