import type { IncomingMessage } from 'node:http';
import { JsonMeter } from './json-meter.ts';
import { RefusedRequest } from './refused-request.ts';
import { connectionLimits, sizeLimits, type SizeLimits } from './request-limits.ts';

/** A body that is on its way; what of it comes before it is asked for waits. */
export interface IncomingBody {
  /** The whole of it, or a RefusedRequest at the first byte over a limit. */
  within(limits: SizeLimits, tooLarge: () => RefusedRequest): Promise<Buffer>;
  /** Nobody asks for it any more: what still comes is not kept. Settles when it is over, or after a while. */
  over(waitMs: number): Promise<void>;
}

const { piecesAnyway, bytesOfAPiece, lingerMs } = connectionLimits;
const answerBeforeCutMs = 100;

// More than the largest request: what comes while it is not yet known who asks.
const mostWaiting = sizeLimits.staff.bodyBytes + 1024 ** 2;

/**
 * Reads a body from its first byte to its last, also where it is refused: a connection whose bytes nobody
 * takes stands still, with the answer to what was refused and whatever its sender asks next. One that comes in
 * very many pieces is cut off.
 */
export function incomingBody(raw: IncomingMessage): IncomingBody {
  let chunks: Buffer[] = [];
  let size = 0;
  let pieces = 0;
  let arrived = 0;
  let cutOff = false;
  let ended = false;
  let broken = false;
  let thrownAway = false;
  let changed = () => undefined as void;
  const drop = () => {
    thrownAway = true;
    chunks.forEach(freed);
    chunks = [];
  };
  const cut = () => {
    if (cutOff) return;
    cutOff = true;
    drop();
    raw.pause();
    changed();
    setTimeout(() => raw.destroy(), answerBeforeCutMs).unref();
  };
  raw.on('data', (chunk: Buffer) => {
    pieces += 1;
    arrived += chunk.length;
    if (pieces > piecesAnyway + arrived / bytesOfAPiece) return cut();
    if (thrownAway) return freed(chunk);
    size += chunk.length;
    chunks.push(chunk);
    changed();
    if (size > mostWaiting) drop();
  });
  raw.once('end', () => {
    ended = true;
    changed();
  });
  const onBroken = () => {
    broken = !ended;
    changed();
  };
  raw.on('error', onBroken).once('close', onBroken);
  return {
    over(waitMs) {
      drop();
      if (ended || broken || cutOff) return Promise.resolve();
      return new Promise((resolve) => {
        const late = setTimeout(resolve, waitMs);
        changed = () => {
          clearTimeout(late);
          resolve();
        };
      });
    },
    within: (limits, tooLarge) =>
      new Promise((resolve, reject) => {
        const meter = new JsonMeter(limits);
        let measured = 0;
        const settled = () => {
          changed = () => undefined;
          drop();
        };
        const refuse = (cause: RefusedRequest) => {
          settled();
          reject(cause);
        };
        changed = () => {
          if (cutOff) return refuse(new RefusedRequest(400, 'The body comes in too many pieces'));
          if (size > limits.bodyBytes) return refuse(tooLarge());
          for (; measured < chunks.length; measured += 1) {
            const problem = meter.read(chunks[measured]!);
            if (problem !== null) return refuse(new RefusedRequest(400, `The request ${problem}`));
          }
          if (ended) {
            resolve(Buffer.concat(chunks, size));
            settled();
          } else if (broken) refuse(new RefusedRequest(400, 'The body ended too early'));
        };
        changed();
      }),
  };
}

/**
 * Gives the memory of a piece back at once. Memory outside the heap is else only given back by a collection of
 * the whole heap, and who sends 50 MB a second of what is refused would cause two of them a second.
 */
function freed({ buffer, byteLength }: Buffer): void {
  // A piece that shares its memory with another must keep it.
  if ('transfer' in buffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** For a request that is answered: what still comes of its body is read for a moment, then the connection is closed. */
export function letGoOf(raw: IncomingMessage): void {
  if (!raw.complete) setTimeout(() => raw.complete || raw.destroy(), lingerMs).unref();
}
