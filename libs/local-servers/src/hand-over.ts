import { closeSync, existsSync, openSync } from 'node:fs';

/** Folders and files as another program names them. */
export interface HandedOver {
  paths: string[];
  /** What the program gets behind its three standard streams. */
  descriptors: number[];
  /** Lets go of them here; a program that runs keeps its own. */
  close(): void;
}

const own = '/proc/self/fd';
const afterStandardStreams = 3;

/**
 * Opens folders and files for a program of another user, who reaches them so even in a folder that only we
 * may enter; no rights are loosened. Systems without `/proc` get the paths as they are.
 */
export function handOver(paths: readonly string[]): HandedOver {
  if (!existsSync(own)) return { paths: [...paths], descriptors: [], close: () => undefined };
  const descriptors = paths.map((path) => openSync(path, 'r'));
  return {
    paths: paths.map((_path, at) => `${own}/${afterStandardStreams + at}`),
    descriptors,
    close: () => descriptors.forEach((descriptor) => closeSync(descriptor)),
  };
}
