import type { SizeLimits } from './request-limits.ts';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const space = 0x20;

/**
 * Counts the nodes, the nesting and the list items of a JSON text while its bytes come in, in one pass and
 * without building anything. For a text that is no JSON it counts right up to the first mistake, where a
 * parser stops too.
 */
export class JsonMeter {
  readonly #limits: SizeLimits;
  // Items of the list at each depth; -1 for an object.
  readonly #items: number[] = [-1];
  #depth = 0;
  #nodes = 1;
  #inString = false;
  #escaped = false;
  #justOpened = false;

  constructor(limits: SizeLimits) {
    this.#limits = limits;
  }

  /** Counts on; gives the limit that the text is over, or null. */
  read(chunk: Uint8Array): string | null {
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) {
        at = this.#endOfString(chunk, at);
        continue;
      }
      const byte = chunk[at]!;
      if (byte <= space) continue;
      if (byte === closeList || byte === closeObject) {
        this.#justOpened = false;
        if (this.#depth > 0) this.#depth -= 1;
        continue;
      }
      if (byte === comma || this.#justOpened) {
        const problem = this.#nextNode();
        if (problem !== null) return problem;
      }
      if (byte === quote) this.#inString = true;
      else if (byte === openList || byte === openObject) {
        const { nesting } = this.#limits;
        if ((this.#depth += 1) > nesting) return `nests more than ${nesting} levels`;
        this.#items[this.#depth] = byte === openList ? 0 : -1;
        this.#justOpened = true;
      }
    }
    return null;
  }

  #nextNode(): string | null {
    const { jsonNodes, listItems } = this.#limits;
    this.#justOpened = false;
    if ((this.#nodes += 1) > jsonNodes) return `holds more than ${jsonNodes} JSON values`;
    const items = this.#items[this.#depth] ?? -1;
    if (items < 0) return null;
    this.#items[this.#depth] = items + 1;
    return items === listItems ? `holds a list of more than ${listItems} items` : null;
  }

  // The place of the closing quote, or the end of the chunk.
  #endOfString(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (this.#escaped) this.#escaped = false;
      else if (byte === backslash) this.#escaped = true;
      else if (byte === quote) {
        this.#inString = false;
        return at;
      }
    }
    return chunk.length;
  }
}
