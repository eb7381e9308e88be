import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
// The only one that a page loads: what else the build has for scripts is served to nobody.
const script = /^letter-link-[\w-]+\.js$/;
const typeOf = (name: string): string | undefined =>
  script.test(name) ? 'text/javascript; charset=utf-8' : types[extname(name)];
const kept = 'public, max-age=31536000, immutable';

/** Serves the files that the pages load, read and compressed once: they are few, and each name holds the hash of its file. */
export function serveAssets(app: FastifyInstance, folder: URL): void {
  for (const name of readdirSync(folder)) {
    const type = typeOf(name);
    if (type === undefined) continue;
    const plain = readFileSync(new URL(name, folder));
    const bodies = { br: brotliCompressSync(plain), gzip: gzipSync(plain), identity: plain };
    app.get(`/assets/${name}`, async (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
      if (encoding !== undefined) reply.header('content-encoding', encoding);
      return reply
        .headers({ 'content-type': type, 'cache-control': kept, vary: 'accept-encoding' })
        .send(bodies[encoding ?? 'identity']);
    });
  }
}
