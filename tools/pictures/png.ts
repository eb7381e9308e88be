import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: its rows one after another, three bytes (red, green, blue) for each dot. */
export interface Dots {
  width: number;
  height: number;
  rgb: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [trueColour, withAlpha, byPalette] = [2, 6, 3];

/** Reads a PNG of 8 bits in true colour, as a browser writes it; what shines through is left out. */
export function readPng(file: Buffer): Dots {
  let head: Buffer = Buffer.alloc(0);
  const packed: Buffer[] = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = content;
    if (type === 'IDAT') packed.push(content);
    at += length + 12;
  }
  const [width, height, colours] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  if (head[8] !== 8 || head[12] !== 0 || (colours !== trueColour && colours !== withAlpha))
    throw new Error('Reads a PNG of 8 bits in true colour alone');
  const size = colours === trueColour ? 3 : 4;
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), { width, height, size });
  const rgb = Buffer.alloc(width * height * 3);
  for (let dot = 0; dot < width * height; dot += 1)
    rows.copy(rgb, dot * 3, dot * size, dot * size + 3);
  return { width, height, rgb };
}

// Each row says first from which neighbours its bytes were counted (PNG, section 9.2).
function unfiltered(
  bytes: Buffer,
  { width, height, size }: { width: number; height: number; size: number },
): Buffer {
  const length = width * size;
  const rows = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (length + 1)] ?? 0;
    for (let n = 0; n < length; n += 1) {
      const at = row * length + n;
      const left = n < size ? 0 : (rows[at - size] ?? 0);
      const above = row === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = n < size || row === 0 ? 0 : (rows[at - length - size] ?? 0);
      const guess =
        [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      rows[at] = (bytes[row * (length + 1) + 1 + n] ?? 0) + guess;
    }
  }
  return rows;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (byLeft! <= byAbove! && byLeft! <= byCorner!) return left;
  return byAbove! <= byCorner! ? above : corner;
}

/** Writes a PNG whose dots are numbers of a palette of at most 256 colours, each three bytes. */
export function writePng(
  { width, height }: Pick<Dots, 'width' | 'height'>,
  { palette, numbers }: { palette: Buffer; numbers: Buffer },
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, byPalette], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    numbers.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
