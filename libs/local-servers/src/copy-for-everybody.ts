import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const own = 'klantreacties';
const writableByOthers = 0o022;
const sticky = 0o1000;

/**
 * A copy of a folder that every user may read and run and only this one may change, made once under
 * `parent`. Throws where somebody else could put other files in its place.
 */
export function copyForEverybody(
  source: string,
  { parent, name }: { parent: string; name: string },
): string {
  const folder = ownFolderIn(parent);
  const copy = join(folder, name);
  if (isWhole(source, copy)) return copy;
  const unfinished = mkdtempSync(`${copy}.`);
  try {
    cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
    letEverybodyRead(unfinished);
    rmSync(copy, { recursive: true, force: true });
    renameSync(unfinished, copy);
  } catch (cause) {
    // Another start may have been faster; its copy is the same.
    if (!isWhole(source, copy)) throw cause;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

function ownFolderIn(parent: string): string {
  const folder = join(realpathSync(parent), own);
  try {
    mkdirSync(folder);
    // Whatever the umask is.
    chmodSync(folder, 0o755);
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cause;
  }
  for (let path = folder; path !== dirname(path); path = dirname(path))
    if (!isSafe(path, path === folder)) throw new Error(`others may put files in ${path}`);
  return folder;
}

// In a sticky folder, as /tmp is, others make files of their own and leave ours alone.
function isSafe(path: string, last: boolean): boolean {
  const { uid, mode } = lstatSync(path);
  const ours = uid === process.getuid?.() || (!last && uid === 0);
  return ours && ((mode & writableByOthers) === 0 || (!last && (mode & sticky) !== 0));
}

// A copy appears whole; later a cleaner of old files may have taken some.
function isWhole(source: string, copy: string): boolean {
  try {
    return namesIn(source).join() === namesIn(copy).join();
  } catch {
    return false;
  }
}

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

function letEverybodyRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) letEverybodyRead(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
