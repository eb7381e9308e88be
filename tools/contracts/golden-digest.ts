import { createHash } from 'node:crypto';

/** SHA-256 of what a golden says, in whatever way it is set. */
export const digestOf = (json: string): string =>
  createHash('sha256')
    .update(JSON.stringify(JSON.parse(json)))
    .digest('hex');
