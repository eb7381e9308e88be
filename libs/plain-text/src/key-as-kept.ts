import { readUuid } from './uuid.ts';

/**
 * An idempotency key as it is judged, kept and compared: a UUID reads the same in capitals, braces or as a URN (RFC
 * 9562, section 4), any other key is the characters that it is.
 */
export const keyAsKept = (key: string): string => readUuid(key) ?? key;
