import sharp from 'sharp';
import { shrink } from './shrink.ts';

const side = 64;
const picture = (colourAt: (dot: number) => readonly [number, number, number]) =>
  sharp(Buffer.from(Array.from({ length: side ** 2 }, (_none, dot) => colourAt(dot)).flat()), {
    raw: { width: side, height: side, channels: 3 },
  });
const dotsOf = (file: Buffer) => sharp(file).toColourspace('srgb').removeAlpha().raw().toBuffer();

describe('a picture that is shrunk', () => {
  it('is the same to the dot where it has few colours', async () => {
    const text = picture((dot) => (dot % 7 === 0 ? [20, 20, 40] : [255, 255, 255]));
    const small = await shrink(await text.png().toBuffer());
    expect(await dotsOf(small)).toEqual(await text.raw().toBuffer());
  });

  it('has a palette, is smaller, and looks the same where it has many', async () => {
    const many = picture((dot) => [dot % 256, (dot >> 4) % 256, 128]);
    const file = await many.png().toBuffer();
    const small = await shrink(file);
    const { format, isPalette, width, height } = await sharp(small).metadata();
    expect([format, isPalette, width, height]).toEqual(['png', true, side, side]);
    expect(small.length).toBeLessThan(file.length);
    const [before, after] = [await many.raw().toBuffer(), await dotsOf(small)];
    const furthest = before.reduce(
      (most, part, at) => Math.max(most, Math.abs(part - (after[at] ?? 0))),
      0,
    );
    expect(furthest).toBeLessThan(48);
  });
});
