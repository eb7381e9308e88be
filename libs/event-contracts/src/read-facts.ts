import type { FactEnvelope } from './envelope.ts';
import { parseFact, unknownHere, type FactReader } from './fact-reader.ts';

/** A record of a facts topic as a consumer takes it. */
export type FactReading =
  | { id: string; event: FactEnvelope }
  | { refusal: { reason: string } }
  | { ignored: true; unknownType?: string };

/** What of the facts has an effect in one service. */
export interface Concern {
  /** The types that change something here. */
  types: ReadonlySet<string>;
  /** Which facts are handled; all of these types where it is left out. */
  takes?(fact: FactEnvelope): boolean;
  /** What of a fact this build cannot act on, as it does not know a value: then the fact waits. */
  unknownIn?(fact: FactEnvelope): string | null;
  reader?: Pick<FactReader, 'parseFact'>;
}

/**
 * Reads records for one service. A fact without effect there is ignored, and so is a type that this build
 * does not know. One whose version or deciding value it does not know is refused: parked, it is handled by
 * the replay after an update.
 */
export function readFactsFor({ types, takes, unknownIn, reader = { parseFact } }: Concern) {
  return (value: string): FactReading => {
    const parsed = reader.parseFact(value);
    if ('refusal' in parsed) {
      const { reason } = parsed.refusal;
      if (reason === unknownHere.type) return { ignored: true, unknownType: typeOf(value) };
      const isConcern = reason !== unknownHere.version || types.has(typeOf(value));
      return isConcern ? parsed : { ignored: true };
    }
    const { envelope } = parsed;
    if (!(takes?.(envelope) ?? types.has(envelope.type))) return { ignored: true };
    const unknown = unknownIn?.(envelope) ?? null;
    return unknown === null
      ? { id: envelope.id, event: envelope }
      : { refusal: { reason: `unknown ${unknown}` } };
  };
}

// Of what was refused for its type or version the envelope is whole.
const typeOf = (value: string) => (JSON.parse(value) as { type: string }).type;
