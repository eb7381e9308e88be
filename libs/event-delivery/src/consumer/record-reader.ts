import type { ReceivedRecord } from '../broker.ts';
import type { ConsumerOptions, Reading } from './consumer-options.ts';

const mostTypesNamed = 50;

/** Reads records as the contracts of this build have them, and counts what they do not know. */
export interface RecordReader<Event> {
  readingOf(record: ReceivedRecord): Reading<Event>;
  /** How many records were read past since the start, by the type that this build does not know. */
  readonly readPast: ReadonlyMap<string, number>;
}

export function createRecordReader<Event>({
  read,
  report,
}: Pick<ConsumerOptions<never, Event>, 'read' | 'report'>): RecordReader<Event> {
  const readPast = new Map<string, number>();

  // Logged once for each type: a new one may come with every record.
  const notePast = (type: string) => {
    const named = readPast.has(type) || readPast.size < mostTypesNamed ? type : 'others';
    const before = readPast.get(named);
    if (before === undefined)
      report(`reads past events of a type that is not known: ${named}`, undefined);
    readPast.set(named, (before ?? 0) + 1);
  };

  return {
    readPast,
    readingOf(record) {
      const reading = read(record.value);
      if ('ignored' in reading && reading.unknownType !== undefined) notePast(reading.unknownType);
      return reading;
    },
  };
}

/** PostgreSQL keeps no NUL in a text, and what cannot be kept could not be parked either. */
export function storable(record: ReceivedRecord): ReceivedRecord {
  return {
    ...record,
    key: record.key.replaceAll('\0', '\uFFFD'),
    value: record.value.replaceAll('\0', '\uFFFD'),
  };
}
