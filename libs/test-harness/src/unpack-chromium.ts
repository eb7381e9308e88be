import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

// What the package brings names folders of the machine for which it was made; without a font a text has no size.
const fontsHere =
  '<?xml version="1.0"?>\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

const project = join(import.meta.dirname, '../../..');

/** The parts of an unpacked browser. */
export interface Chromium {
  program: string;
  /** Libraries that a small machine does not have, for the browser alone. */
  libraries: string;
  fonts: string;
}

/**
 * The Chromium that `@sparticuz/chromium` brings, unpacked once for each version under `.data`. The package's own way
 * unpacks into one folder of all versions, and sets variables of the whole process.
 */
export async function unpackChromium(): Promise<Chromium> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(project, `.data/chromium-${version}`);
  const bin = (name: string) => createReadStream(join(packed, 'bin', name));
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const unfinished = mkdtempSync(`${folder}.`);
    const to = (name: string) => join(unfinished, name);
    try {
      await Promise.all([
        pipeline(
          bin('chromium.br'),
          createBrotliDecompress(),
          createWriteStream(to('chromium'), { mode: 0o755 }),
        ),
        pipeline(bin('al2023.tar.br'), createBrotliDecompress(), extract(to('libraries'))),
        pipeline(bin('fonts.tar.br'), createBrotliDecompress(), extract(to('fonts'))),
      ]);
      // Another run may have been faster; its browser is the same.
      if (!existsSync(folder)) renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const fonts = join(folder, 'fonts/fonts.conf');
  if (readFileSync(fonts, 'utf8') !== fontsHere) writeFileSync(fonts, fontsHere);
  return {
    program: join(folder, 'chromium'),
    libraries: join(folder, 'libraries/lib'),
    fonts: join(folder, 'fonts'),
  };
}
