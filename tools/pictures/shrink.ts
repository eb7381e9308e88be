import sharp from 'sharp';

/** The same picture as a PNG of at most 256 colours, none of them mixed from dots, which makes a page of text several times smaller. */
export const shrink = (file: Buffer): Promise<Buffer> =>
  sharp(file).removeAlpha().png({ palette: true, dither: 0, effort: 10 }).toBuffer();
