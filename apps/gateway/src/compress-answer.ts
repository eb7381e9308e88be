import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingOf } from '@klantreacties/subgraph';
import type { onSendAsyncHookHandler } from 'fastify';

// Less fits a packet anyway.
const leastBytes = 1_400;
// As quick as gzip, and smaller.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Compresses an answer in which no secret can stand. One to a mutation never, nor one to a query for a new token: it
 * holds a follow-up code or a token beside words that the caller sent, and the length of what is compressed would tell
 * how well these guess that (BREACH). No other site can have a browser ask in somebody's name, for no cookie says who
 * asks.
 */
export function compressAnswer(
  holdsNoSecret: (request: object) => boolean,
): onSendAsyncHookHandler {
  return async (request, reply, payload) => {
    if (typeof payload !== 'string' || !holdsNoSecret(request)) return payload;
    const varies = String(reply.getHeader('vary'));
    if (!varies.includes('accept-encoding')) reply.header('vary', `${varies}, accept-encoding`);
    const encoding = encodingOf(request.headers['accept-encoding']);
    if (encoding === null || Buffer.byteLength(payload) < leastBytes) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return encoding === 'br' ? inBrotli(payload, quality) : inGzip(payload);
  };
}
