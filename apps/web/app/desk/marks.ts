import { createHash } from 'node:crypto';

const length = 10;

/**
 * What stands for somebody in an address, which is kept by browsers and logs: it is always the same and does not read
 * as who it is.
 */
export const markOf = (staffId: string): string =>
  createHash('sha256').update(`colleague ${staffId}`).digest('base64url').slice(0, length);
