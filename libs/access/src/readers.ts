import type { Audience } from '@klantreacties/procedure';

/**
 * Who reads a part of a case, each with all before it: who may read the case, who may say who reads it, and who does
 * the work of P&K.
 */
export const readers = ['EVERYONE', 'AUTHORITY', 'QUALITY'] as const;
export type Readers = (typeof readers)[number];

/** Whether who belongs up to `readers` reads what is for `part`. */
export const readsWhatIsFor = (part: Readers, upTo: Readers): boolean =>
  readers.indexOf(part) <= readers.indexOf(upTo);

/**
 * Who reads a letter to somebody: who handles a case reads what the reporter and they themselves were sent; letters to
 * others tell of who reads it.
 */
export const readersOfLetter = (audience: Audience): Readers =>
  audience === 'REPORTER' || audience === 'HANDLER' ? 'EVERYONE' : 'AUTHORITY';
