import { readPng, writePng } from './png.ts';

const mostColours = 256;

/**
 * The same picture in at most as many colours as a palette has, which makes a page of text several times smaller. The
 * colours that are used most stay as they are, so grounds and letters do; another one becomes the nearest of them.
 */
export function shrink(file: Buffer, most = mostColours): Buffer {
  const { width, height, rgb } = readPng(file);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other)
    .slice(0, most)
    .map(([colour]) => colour);
  const numberOf = new Map(kept.map((colour, n) => [colour, n]));
  for (const colour of counts.keys())
    if (!numberOf.has(colour)) numberOf.set(colour, kept.indexOf(nearestOf(kept, colour)));
  const palette = Buffer.alloc(kept.length * 3);
  kept.forEach((colour, n) => palette.writeUIntBE(colour, n * 3, 3));
  const numbers = Buffer.alloc(width * height);
  for (let dot = 0; dot < numbers.length; dot += 1)
    numbers[dot] = numberOf.get(rgb.readUIntBE(dot * 3, 3)) ?? 0;
  return writePng({ width, height }, { palette, numbers });
}

function nearestOf(kept: readonly number[], colour: number): number {
  const parts = [16, 8, 0];
  const distance = (one: number) =>
    parts.reduce((sum, part) => sum + (((one >> part) & 255) - ((colour >> part) & 255)) ** 2, 0);
  return kept.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
