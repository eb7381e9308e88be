import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { answerLimits, timeLimits } from '@klantreacties/service-runtime';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';

export interface GatewayContext {
  viewerToken: string;
  correlationId: string;
  /** As the caller sent it; the subgraphs choose a language by it. */
  acceptLanguage: string;
  /** The network from which the request comes (`networkPrefixOf`), to count by; it stands in no log. */
  visitor: string | null;
  /** Of what is asked, once that is known. Apollo copies a context, and what is within it stays one. */
  asked: {
    /** Whether a code or a token may stand in the answer, beside words of the caller. */
    handsOutSecrets: boolean;
    /** Whether it is answered with all that was asked, and nothing failed. */
    isWhole: boolean;
  };
}

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

// So much shorter than a subgraph keeps a connection that this side always closes it first.
const keptIdleMs = timeLimits.idleMs - 45_000;
// A kept-alive connection that its subgraph closed a moment before.
const closedCodes = ['ECONNRESET', 'UND_ERR_SOCKET'];
const codeOfStatus: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };
// What a client asks can be within its limits, and what a plan makes of it over those of a subgraph.
const overALimit = [400, 413];

/** One subgraph over a pool of kept-alive connections; `undici.Pool.request` measured best (engineering.md). */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string) {
    const { origin, pathname } = new URL(url);
    this.#path = pathname;
    this.#pool = new Pool(origin, {
      connections: 32,
      keepAliveTimeout: keptIdleMs,
      keepAliveMaxTimeout: keptIdleMs,
      headersTimeout: 10_000,
      bodyTimeout: 10_000,
    });
  }

  async process({
    request: { query = '', operationName, variables },
    context,
  }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Answer> {
    const { statusCode, body } = await this.#send(query, {
      path: this.#path,
      method: 'POST',
      body: JSON.stringify({ query, operationName, variables }),
      headers: {
        'content-type': 'application/json',
        'x-viewer': context['viewerToken'] ?? '',
        'x-correlation-id': context['correlationId'] ?? '',
        'accept-language': context['acceptLanguage'] ?? '',
      },
    });
    if (statusCode < 200 || statusCode > 299) {
      const answer = await body.text();
      // A plan that does not fit its subgraph's schema is a fault of ours, such as a deploy half done.
      const isOurs = answer.includes('GRAPHQL_VALIDATION_FAILED');
      if (overALimit.includes(statusCode) && !isOurs)
        throw new GraphQLError('The request is too large; ask for less at once', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      const code = codeOfStatus[statusCode];
      throw new GraphQLError(
        `A subgraph answered ${statusCode}`,
        code === undefined ? {} : { extensions: { code } },
      );
    }
    const answer = (await body.json()) as Answer | null;
    if (typeof answer !== 'object' || answer === null)
      throw new Error('A subgraph answered no JSON object');
    const { errors } = answer;
    return errors !== undefined && errors.length > answerLimits.errors
      ? { ...answer, errors: errors.slice(0, answerLimits.errors) }
      : answer;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  #send(query: string, options: Parameters<Pool['request']>[0]) {
    return this.#pool.request(options).catch((cause: { code?: string }) => {
      // Only a query may be asked twice: a mutation that got no answer may have been done.
      if (closedCodes.includes(cause.code ?? '') && !isMutation(query))
        return this.#pool.request(options);
      throw cause;
    });
  }
}

function isMutation(query: string): boolean {
  return /^\s*mutation/.test(query);
}
