import type { FastifyReply, FastifyRequest } from 'fastify';
import { Compressible } from './compressible.ts';

/** A page as it is sent. */
export interface Page {
  status: number;
  headers: [name: string, value: string][];
  /** Compressed as well where it is the same for everybody: only then does nothing of a visitor stand beside what others may guess at (BREACH). */
  body: Compressible | Buffer | null;
}

const most = 200;
// How long a cache that many share keeps an answer (RFC 9111 section 5.2.2.10).
const forAll = /^s-maxage=(\d+)$/;

/** Makes a page of the answer to a request, or gives it as it was made a few seconds ago where it is the same for everybody. */
export function createKeptPages({
  now = () => performance.now(),
  keptAddress = (url: string) => url,
} = {}) {
  const kept = new Map<string, { page: Page; until: number }>();
  return async (
    { method, headers }: FastifyRequest,
    reply: FastifyReply,
    // What the page is made of: no header of the request that a proxy handed on stands in it.
    { url, make }: { url: string; make: () => Promise<Response> },
  ): Promise<Page> => {
    const ofAVisitor = headers.cookie !== undefined || headers.authorization !== undefined;
    if (method !== 'GET' || ofAVisitor) return pageOf(await make());
    const address = keptAddress(url);
    const known = kept.get(address);
    if (known !== undefined && now() < known.until) return known.page;
    const answer = await make();
    const { body, ...page } = await pageOf(answer);
    const seconds = secondsOf(answer);
    // A cookie that was put on the answer is of one visitor.
    const isOwn = reply.hasHeader('set-cookie');
    if (isOwn || seconds === 0 || body === null) return { ...page, body };
    const forEverybody = { ...page, body: new Compressible(body) };
    kept.delete(address);
    kept.set(address, { page: forEverybody, until: now() + seconds * 1_000 });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return forEverybody;
  };
}

function secondsOf({ status, headers }: Response): number {
  const said = forAll.exec(headers.get('cache-control') ?? '')?.[1];
  return status === 200 && !headers.has('set-cookie') ? Number(said ?? 0) : 0;
}

async function pageOf(answer: Response) {
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => name !== 'cache-control'),
    // A page is whole before it goes out, so it needs no stream.
    body: answer.body === null ? null : Buffer.from(await answer.arrayBuffer()),
  };
}
