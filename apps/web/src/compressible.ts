import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
// 10 kB become 2.1 kB in 0.2 ms; the best that it can takes 30 ms, and makes 1.9.
const brotli = { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 16 } };
const encodings = { br: (plain: Buffer) => brotliCompressSync(plain, brotli), gzip: gzipSync };

/** A body that is sent as small as who asks takes it; it is compressed once, when somebody first asks. */
export class Compressible {
  readonly #plain: Buffer;
  readonly #made = new Map<string, Buffer>();

  constructor(plain: Buffer) {
    this.#plain = plain;
  }

  /** The body for one request, with the headers that say how it is sent. */
  sendTo({ headers }: Pick<FastifyRequest, 'headers'>, reply: FastifyReply): FastifyReply {
    const accepted = String(headers['accept-encoding'] ?? '');
    const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
    reply.header('vary', 'accept-encoding');
    if (encoding === undefined) return reply.send(this.#plain);
    const made = this.#made.get(encoding) ?? encodings[encoding](this.#plain);
    this.#made.set(encoding, made);
    return reply.header('content-encoding', encoding).send(made);
  }
}
