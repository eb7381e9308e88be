import { isKept, mayBeKept } from '@klantreacties/service-runtime';
import type { onSendAsyncHookHandler } from 'fastify';

/**
 * Lets anyone keep what the public was answered to a GET, as they may keep every content that is the same for
 * everybody (`publicContent`). An answer of which something failed is nobody's to keep.
 */
export function keepPublicAnswer(isWhole: (request: object) => boolean): onSendAsyncHookHandler {
  return async (request, reply, payload) => {
    if (typeof payload !== 'string' || reply.statusCode !== 200 || !isWhole(request))
      return payload;
    const { etag, ...headers } = mayBeKept(payload);
    // Weak, for it is the same whether it is compressed or not (RFC 9110 section 8.8.1).
    reply.headers({ ...headers, etag: `W/${etag}` });
    // In whose language, and whether anybody asks at all who is signed in.
    reply.header('vary', 'origin, accept-encoding, accept, accept-language, authorization');
    if (!isKept(request.headers['if-none-match'], etag)) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  };
}
