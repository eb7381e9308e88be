import { createHash } from 'node:crypto';
import type { TypedDocumentString } from '@klantreacties/operations';
import type { Language } from './language.ts';

/** What goes with a question beside its document. */
export interface Asking {
  language: Language;
  /** Of a reporter or of staff; left out for the public. */
  token?: string;
}

/** What goes with every question of one request. */
export interface OfRequest {
  correlationId: string;
  visitor: string | null;
}

/** What the graph answered; `partly` where a part of it is down and null in the data. */
export interface Answer<Data> {
  data: Data;
  partly: boolean;
}

/**
 * The graph did not answer, or not with data. `status` is null where no answer came, `codes` say why none was given, and
 * `fields` are those of the variables that it did not take, as `filter.brandIds`.
 */
export class GraphFailed extends Error {
  readonly status: number | null;
  readonly codes: readonly string[];
  readonly fields: readonly string[];

  constructor(
    status: number | null,
    { codes = [], fields = [], ...options }: ErrorOptions & Partial<Refused> = {},
  ) {
    super(status === null ? 'The graph did not answer' : `The graph answered ${status}`, options);
    this.status = status;
    this.codes = codes;
    this.fields = fields;
  }
}

/** Why there is no answer, as a visitor has to know it. */
export type Failure = 'DOWN' | 'ENDED' | 'TOO_LARGE' | 'TOO_MANY';

/** The token ended, the request was too large, there were too many, or the graph is down. Throws what is no GraphFailed. */
export function failureOf(cause: unknown): Failure {
  if (!(cause instanceof GraphFailed)) throw cause;
  if (cause.codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'))
    return 'ENDED';
  if (cause.status === 413) return 'TOO_LARGE';
  return cause.status === 429 ? 'TOO_MANY' : 'DOWN';
}

/** Asks the graph one document that it knows by its hash. Throws a GraphFailed where no data came. */
export type AskGraph = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  asking: Asking,
) => Promise<Answer<Data>>;

const patienceMs = 10_000;
const hashes = new Map<string, string>();

/** Only hashes are sent: production may know our documents alone. */
export function createGraph(url: string, fetching: typeof fetch = fetch) {
  return ({ correlationId, visitor }: OfRequest): AskGraph =>
    async <Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
      { language, token }: Asking,
    ) => {
      const response = await fetching(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language.toLowerCase(),
          'x-correlation-id': correlationId,
          ...(visitor === null ? {} : { 'x-visitor': visitor }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({
          variables,
          extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
        }),
        signal: AbortSignal.timeout(patienceMs),
      }).catch((cause: unknown) => {
        throw new GraphFailed(null, { cause });
      });
      const { data, errors } = await bodyOf<Data>(response);
      if (data == null) throw new GraphFailed(response.status, refusedBy(errors));
      return { data, partly: (errors ?? []).length > 0 };
    };
}

interface Body<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string; field?: string } }[];
}

interface Refused {
  codes: readonly string[];
  fields: readonly string[];
}

const refusedBy = (errors: Body<unknown>['errors'] = []): Refused => ({
  codes: errors.flatMap(({ extensions }) => extensions?.code ?? []),
  fields: errors.flatMap(({ extensions }) => extensions?.field ?? []),
});

const bodyOf = <Data>(response: Response): Promise<Body<Data>> =>
  response.json().catch((cause: unknown) => {
    throw new GraphFailed(response.status, { cause });
  }) as Promise<Body<Data>>;

/** The hash by which the graph knows a document. */
export function hashOf(document: TypedDocumentString<unknown, never>): string {
  const text = String(document);
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('hex');
  hashes.set(text, hash);
  return hash;
}
