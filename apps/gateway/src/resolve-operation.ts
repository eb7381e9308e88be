import { hashOf, plainHash, type KnownOperations } from './known-operations.ts';
import { operationRefusals, type Refusal } from './refusals.ts';

/** A request with its document in it, or why it is refused; 200 is what clients ask again after. */
export type Resolved = { body: unknown } | { refusal: Refusal; status: 200 | 400 };

const sha256 = /^[0-9a-f]{64}$/;

/**
 * Puts the document of a known operation in the place of its hash, before anything is parsed; whatever is no
 * request is left to who reads it. A longer document than `longest` is refused there, and not hashed here.
 */
export function createOperationResolver(
  { documentOf, alone }: KnownOperations,
  { longest }: { longest: number },
): (body: unknown) => Resolved {
  const isUnknown = (query: string) =>
    alone && query.length <= longest && documentOf(hashOf(query)) === undefined;
  return (body) => {
    if (!isObject(body)) return { body };
    const { query, extensions } = body;
    if (typeof query === 'string' && isUnknown(query)) return refused('NOT_KNOWN');
    if (!isObject(extensions) || extensions['persistedQuery'] === undefined) return { body };
    const { persistedQuery, ...others } = extensions;
    const hash = hashIn(persistedQuery);
    if (hash === null) return refused('NO_HASH');
    const withDocument = (document: unknown) => ({
      body: { ...body, query: document, extensions: others },
    });
    if (query == null) {
      const document = documentOf(hash);
      return document === undefined
        ? { refusal: operationRefusals.NOT_FOUND, status: 200 }
        : withDocument(document);
    }
    const isOther = typeof query === 'string' && query.length <= longest && hashOf(query) !== hash;
    return isOther ? refused('OTHER_DOCUMENT') : withDocument(query);
  };
}

function hashIn(persistedQuery: unknown): string | null {
  if (!isObject(persistedQuery) || persistedQuery['version'] !== 1) return null;
  const { sha256Hash: hash } = persistedQuery;
  if (typeof hash !== 'string') return null;
  const plain = plainHash(hash);
  return sha256.test(plain) ? plain : null;
}

const refused = (why: keyof typeof operationRefusals): Resolved => ({
  refusal: operationRefusals[why],
  status: 400,
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
