import { JsonMeter, type SizeLimits } from '@klantreacties/service-runtime';
import { refusalsByGet, type Refusal } from './refusals.ts';

/** The queries that take a form as a person filled it in. */
export const personalQueries: readonly string[] = ['checkReaction', 'previewCommand'];

/** Whether a document may ask one of these: then it belongs in no address, and its answer is nobody's to keep. */
export const isPersonal = (document: string): boolean =>
  personalQueries.some((name) => document.includes(name));

/** Whether a GET asks an operation by its hash. */
export const asksByHash = ({ query }: { query: unknown }): boolean =>
  typeof query === 'object' && query !== null && 'extensions' in query;

/**
 * What a GET asks as the body of a POST would have it: `extensions` and `variables` are JSON, each given once. A
 * document is not taken: it would be in every log on its way.
 */
export function bodyOfSearch(
  search: unknown,
  limits: SizeLimits,
): { body: object } | { refusal: Refusal } {
  const { query, extensions, variables, operationName } = search as Record<string, unknown>;
  if (query !== undefined) return { refusal: refusalsByGet.WITH_DOCUMENT };
  try {
    return {
      body: {
        ...(operationName === undefined ? {} : { operationName }),
        variables: parsed('variables', variables ?? 'null', limits),
        extensions: parsed('extensions', extensions, limits),
      },
    };
  } catch (cause) {
    if (!(cause instanceof NotTaken)) throw cause;
    const { message } = cause;
    return { refusal: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] } };
  }
}

class NotTaken extends Error {}

function parsed(name: string, given: unknown, limits: SizeLimits): unknown {
  if (typeof given !== 'string') throw new NotTaken(`Give \`${name}\` once`);
  const problem = new JsonMeter(limits).read(Buffer.from(given));
  if (problem !== null) throw new NotTaken(`\`${name}\` ${problem}`);
  try {
    return JSON.parse(given);
  } catch {
    throw new NotTaken(`\`${name}\` is not valid JSON`);
  }
}
