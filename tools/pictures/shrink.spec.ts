import { deflateSync, inflateSync } from 'node:zlib';
import { readPng } from './png.ts';
import { shrink } from './shrink.ts';

type Colour = readonly [number, number, number];
const [white, black, red]: Colour[] = [
  [255, 255, 255],
  [0, 0, 0],
  [200, 0, 0],
];

const chunk = (type: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
};
function pngOf(width: number, rows: readonly (readonly number[])[], colours = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, colours], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', packed)]);
}

/** The colours of a picture by palette, read by the lengths of its parts. */
function coloursOf(file: Buffer): number[][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    parts.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0;
  const palette = [...(parts.get('PLTE') ?? [])];
  return [...inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))]
    .filter((_number, at) => at % (width + 1) !== 0)
    .map((number) => palette.slice(number * 3, number * 3 + 3));
}

describe('a picture', () => {
  it.each<[string, number[][]]>([
    [
      'none',
      [
        [0, ...white!, ...red!],
        [0, ...black!, ...red!],
      ],
    ],
    [
      'the left',
      [
        [1, ...white!, 201, 1, 1],
        [1, ...black!, ...red!],
      ],
    ],
    [
      'above',
      [
        [0, ...white!, ...red!],
        [2, 1, 1, 1, 0, 0, 0],
      ],
    ],
    [
      'the mean of both',
      [
        [0, ...white!, ...red!],
        [3, 129, 129, 129, 100, 0, 0],
      ],
    ],
    [
      'the nearest of three',
      [
        [0, ...white!, ...red!],
        [4, 1, 1, 1, 200, 0, 0],
      ],
    ],
  ])('whose bytes are counted from %s is the same in its palette', (_from, rows) => {
    const given = pngOf(2, rows);
    expect([...readPng(given).rgb]).toEqual([...white!, ...red!, ...black!, ...red!]);
    expect(coloursOf(shrink(given))).toEqual([white, red, black, red]);
  });

  it('with an alpha of each dot is read without it', () => {
    const given = pngOf(2, [[0, ...red!, 255, ...black!, 255]], 6);
    expect(coloursOf(shrink(given))).toEqual([red, black]);
  });

  it('with too many colours keeps those that are used most, and takes the nearest of them for another', () => {
    const given = pngOf(5, [[0, ...white!, ...white!, ...red!, ...red!, 255, 250, 250]]);
    expect(coloursOf(shrink(given, 2))).toEqual([white, white, red, red, white]);
  });

  it('of another kind is refused', () => {
    expect(() => readPng(pngOf(1, [[0, 1]], 3))).toThrow('true colour alone');
  });

  it('is one that is written with the sums that a reader checks', () => {
    const written = shrink(pngOf(1, [[0, ...red!]]));
    expect(written.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    // IEND has no content, so its sum is always this one (PNG, section 11.2.5).
    expect(written.subarray(-4).toString('hex')).toBe('ae426082');
  });
});
