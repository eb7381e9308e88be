import {
  factsTopics,
  type FactDefinition,
  type ReadDataOf,
  type ReadPersonalOf,
} from './define-event.ts';
import type { FactEnvelope } from './envelope.ts';
import {
  openPersonal,
  parseFact,
  unknownHere,
  type FactReader,
  type Refusal,
} from './fact-reader.ts';

/** A record of a facts topic as a consumer takes it. */
export type FactReading =
  { id: string; event: FactEnvelope } | Refusal | { ignored: true; unknownType?: string };

/** A fact of one kind as a reader meets it. */
export type ReadFact<D extends FactDefinition> = FactEnvelope<ReadDataOf<D>>;

/** A fact with what was sealed in it. */
export type OpenedFact<D extends FactDefinition> = ReadFact<D> & { personal: ReadPersonalOf<D> };

/** What opens the sealed part of a fact. */
export interface Opener {
  keyRing: { open(aggregateId: string, sealed: string): Promise<object | 'erased'> };
}

/** Which facts of a kind have an effect, and what of them decides it. */
interface Concern<D extends FactDefinition> {
  /** All facts of the kind where it is left out; the others are passed over. */
  concerns?(data: ReadDataOf<D>): boolean;
  /** What of a fact decides here and is not known to this build: then the fact waits for one that knows. */
  unknownIn?(data: ReadDataOf<D>): string | null;
}

/** One row of a table: a kind of fact, and what happens on it. */
export interface FactRow<Given, Done> {
  readonly on: FactDefinition;
  concerns(fact: FactEnvelope): boolean;
  unknownIn(fact: FactEnvelope): string | null;
  happen(fact: FactEnvelope, given: Given, reader: Reader): Done;
}

type Reader = Pick<FactReader, 'parseFact' | 'openPersonal'>;

/** What happens on a fact because of its `data`. */
export const when = <D extends FactDefinition, Given, Done>(
  on: D,
  row: Concern<D> & { happen(fact: ReadFact<D>, given: Given): Done },
): FactRow<Given, Done> => ({
  ...concernOf(on, row),
  happen: (fact, given) => row.happen(fact as ReadFact<D>, given),
});

/**
 * The same with what was sealed in it. On a fact whose values were erased nothing happens; one whose values
 * are not as agreed is refused by their path.
 */
export const whenOpened = <D extends FactDefinition, Given>(
  on: D,
  row: Concern<D> & { happen(fact: OpenedFact<D>, given: Given): Promise<void> },
): FactRow<Given & Opener, Promise<void | Refusal>> => ({
  ...concernOf(on, row),
  async happen(fact, given, reader) {
    const sealed = fact.data.personal;
    if (sealed === undefined) return undefined;
    const opened = await given.keyRing.open(fact.subject, sealed);
    if (opened === 'erased') return undefined;
    const read = reader.openPersonal(on, fact, opened);
    if ('refusal' in read) return read;
    await row.happen({ ...(fact as ReadFact<D>), personal: read.personal }, given);
    return undefined;
  },
});

function concernOf<D extends FactDefinition>(on: D, { concerns, unknownIn }: Concern<D>) {
  const dataOf = (fact: FactEnvelope) => fact.data as ReadDataOf<D>;
  return {
    on,
    concerns: (fact: FactEnvelope) => concerns?.(dataOf(fact)) ?? true,
    unknownIn: (fact: FactEnvelope) => unknownIn?.(dataOf(fact)) ?? null,
  };
}

/** What one service does on which facts. */
export interface FactTable<Given, Done> {
  /** The kinds of facts that have a row. */
  readonly kinds: readonly FactDefinition[];
  /** Whether facts of other kinds are read too. */
  readonly readsOthers: boolean;
  /**
   * Reads a record of a facts topic. A fact without effect here is ignored, and so is a type that this build
   * does not know. One whose version or deciding value it does not know is refused: parked, it is handled by
   * the replay after an update.
   */
  read(value: string): FactReading;
  /** Lets happen what the row of a fact that was read says. */
  happen(fact: FactEnvelope, given: Given): Done;
}

/**
 * The facts that a service reads, one row for each kind; `otherwise` is what happens on a fact of any other
 * kind, which is ignored where it is `'IGNORED'`. Throws for two rows of one kind.
 */
export function onFacts<Given, Done>(
  rows: readonly FactRow<Given, Done>[],
  otherwise: 'IGNORED' | ((fact: FactEnvelope, given: Given) => Done),
  reader: Reader = { parseFact, openPersonal },
): FactTable<Given, Done> {
  const rowOf = new Map(rows.map((row) => [row.on.type, row]));
  if (rowOf.size < rows.length) throw new Error('Two rows of a table are about one kind of fact');
  return {
    kinds: rows.map(({ on }) => on),
    readsOthers: otherwise !== 'IGNORED',
    read(value) {
      const parsed = reader.parseFact(value);
      if ('refusal' in parsed) {
        const { reason } = parsed.refusal;
        if (reason === unknownHere.type) return { ignored: true, unknownType: typeOf(value) };
        const isRead = reason !== unknownHere.version || rowOf.has(typeOf(value));
        return isRead ? parsed : { ignored: true };
      }
      const { envelope: event } = parsed;
      const row = rowOf.get(event.type);
      if (row === undefined && otherwise === 'IGNORED') return { ignored: true };
      if (row?.concerns(event) === false) return { ignored: true };
      const unknown = row?.unknownIn(event) ?? null;
      return unknown === null
        ? { id: event.id, event }
        : { refusal: { reason: `unknown ${unknown}` } };
    },
    happen(fact, given) {
      const row = rowOf.get(fact.type);
      if (row !== undefined) return row.happen(fact, given, reader);
      if (otherwise !== 'IGNORED') return otherwise(fact, given);
      throw new Error('A fact happens that the table does not read');
    },
  };
}

/** The topics that a service reads: those of the kinds in its table, or all of them. */
export const topicsOf = ({
  kinds,
  readsOthers,
}: Pick<FactTable<never, unknown>, 'kinds' | 'readsOthers'>): string[] =>
  Object.values(factsTopics).filter(
    (topic) => readsOthers || kinds.some((kind) => kind.topic === topic),
  );

// Of what was refused for its type or version the envelope is whole.
const typeOf = (value: string) => (JSON.parse(value) as { type: string }).type;
