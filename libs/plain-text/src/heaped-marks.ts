const heaped = /(\p{M}{30})(\p{M}+)/gu;

/**
 * A text of which no sign has more than 30 marks (UAX 15, Stream-Safe Text Format): no language has as many, and
 * putting them into their order takes time by the square of their number.
 */
export const withoutHeapedMarks = (text: string): string => text.replaceAll(heaped, '$1');

/** How many code points `withoutHeapedMarks` takes away. */
export function heapedMarksIn(text: string): number {
  let count = 0;
  for (const [, , marks = ''] of text.matchAll(heaped)) count += Array.from(marks).length;
  return count;
}
