import { z } from 'zod';
import { allFacts } from './all-events.ts';
import type { FactDefinition, ReadPersonalOf, Upcast } from './define-event.ts';
import { attributes, once, pathsOf, type FactEnvelope } from './envelope.ts';
import { readerOf } from './reader-schema.ts';

export interface Refusal {
  refusal: { reason: string };
}

/** A fact in the newest form of its type; a refusal names paths and never values. */
export type ParsedFact = { definition: FactDefinition; envelope: FactEnvelope } | Refusal;

/** What keeps a reader from a fact that may well be as its producer's contract has it. */
export const unknownHere = { type: 'unknown type', version: 'unknown version' } as const;

/** Reads facts as a set of definitions has them; several versions of a type stand side by side in it. */
export interface FactReader {
  /**
   * Reads a fact of any version that is known, lifted to the newest. `dataschema` still names the version
   * that was written. Values and fields of a newer form are let through.
   */
  parseFact(json: string): ParsedFact;
  /** What was sealed in a fact that `parseFact` gave, read and lifted likewise. */
  openPersonal<D extends FactDefinition>(
    definition: D,
    fact: FactEnvelope,
    opened: object,
  ): { personal: ReadPersonalOf<D> } | Refusal;
}

/** One version of a type, with all that lifts it to the newest. */
interface Version {
  written: FactDefinition;
  newest: FactDefinition;
  lifts: readonly Upcast[];
}

/** Throws for two definitions of one version, and for a version that nothing lifts to the newest. */
export function createFactReader(definitions: readonly FactDefinition[]): FactReader {
  const types = new Map(
    [...Map.groupBy(definitions, ({ type }) => type)].map(([type, all]) => [type, versionsOf(all)]),
  );

  return {
    parseFact(json) {
      const value = fromJson(json);
      if (value === undefined) return refused('not JSON');
      const envelope = attributes.safeParse(value);
      if (!envelope.success) return refused(`envelope: ${pathsOf(envelope.error)}`);
      const { type, dataschema } = envelope.data;
      const versions = types.get(type);
      if (versions === undefined) return refused(unknownHere.type);
      const version = versions.get(dataschema);
      if (version === undefined) return refused(unknownHere.version);
      const read = dataOf(version, (value as FactEnvelope).data);
      if ('refusal' in read) return read;
      return { definition: version.newest, envelope: { ...(value as FactEnvelope), ...read } };
    },
    openPersonal(definition, { type, dataschema }, opened) {
      const version = types.get(type)?.get(dataschema);
      // Who names an older version would take what was lifted for what it is not.
      if (version?.newest.dataschema !== definition.dataschema)
        throw new Error(`A fact is opened as ${definition.dataschema}, which it is not`);
      const read = personalOf(version, opened);
      return 'refusal' in read ? read : { personal: read.personal as never };
    },
  };
}

/** Facts as this build defines them. */
export const { parseFact, openPersonal } = createFactReader(allFacts);

function versionsOf(definitions: FactDefinition[]): Map<string, Version> {
  const sorted = definitions.toSorted((a, b) => a.version - b.version);
  const newest = sorted.at(-1) as FactDefinition;
  return new Map(
    sorted.map((written, index) => {
      const lifts = sorted.slice(index + 1).map((next, above) => {
        const before = sorted[index + above];
        if (next.upcast === null || next.upcast.from !== before)
          throw new Error(`${next.dataschema} does not say how the version before it is lifted`);
        return next.upcast;
      });
      return [written.dataschema, { written, newest, lifts }];
    }),
  );
}

const dataReader = once(({ data }: FactDefinition) =>
  (readerOf(data) as z.ZodObject).extend({ personal: z.string().optional() }),
);
const personalReader = once(({ personal }: FactDefinition) => readerOf(personal ?? z.object({})));

function dataOf(
  { written, newest, lifts }: Version,
  data: FactEnvelope['data'],
): { data: FactEnvelope['data'] } | Refusal {
  const read = dataReader(written).safeParse(data);
  if (!read.success) return refused(`data: ${pathsOf(read.error)}`);
  if (lifts.length === 0) return { data };
  const { personal, ...own } = data;
  return inForm(dataReader(newest), () => {
    const lifted = lifts.reduce<unknown>((before, lift) => lift.data(before as never), own);
    return { data: personal === undefined ? lifted : { ...(lifted as object), personal } };
  });
}

function personalOf(
  { written, newest, lifts }: Version,
  opened: object,
): { personal: unknown } | Refusal {
  const read = personalReader(written).safeParse(opened);
  if (!read.success) return refused(`personal: ${pathsOf(read.error)}`);
  if (lifts.length === 0) return { personal: opened };
  return inForm(personalReader(newest), () => ({
    personal: lifts.reduce<unknown>((before, lift) => lift.personal(before as never), opened),
  }));
}

// What was lifted is read as what was written is: an upcast can be wrong as a producer can.
function inForm<Part extends 'data' | 'personal'>(
  schema: z.ZodType,
  lift: () => Record<Part, unknown>,
): Record<Part, never> | Refusal {
  let lifted: Record<Part, unknown>;
  try {
    lifted = lift();
  } catch (cause) {
    return refused(`upcast: ${cause instanceof Error ? cause.name : typeof cause}`);
  }
  const [part, value] = Object.entries(lifted)[0] as [Part, unknown];
  const read = schema.safeParse(value);
  return read.success
    ? (lifted as Record<Part, never>)
    : refused(`${part}, lifted: ${pathsOf(read.error)}`);
}

const refused = (reason: string): Refusal => ({ refusal: { reason } });

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
