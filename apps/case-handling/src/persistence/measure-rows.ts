import { sentOf, type Case } from '../domain/case/case.ts';

/** The agreed measures of a case as text, with the days that hold now; null where no judgment was sent. */
export const measuresOf = (record: Case): string | null => {
  const sent = sentOf(record);
  return sent === null ? null : JSON.stringify(sent.measures);
};
