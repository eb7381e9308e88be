const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * An idempotency key as it is kept and compared: a UUID reads the same in capitals (RFC 9562, section 4), any other
 * key is the characters that it is.
 */
export const keyAsKept = (key: string): string => (uuid.test(key) ? key.toLowerCase() : key);
