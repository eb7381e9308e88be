import { createHash } from 'node:crypto';
import { statSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = 'node_modules/.installed-lockfile';
const listOfNpm = '.package-lock.json';
const noThrow = { throwIfNoEntry: false };

/**
 * Whether a project has the packages that `recordInstallation` saw, for this lockfile, these patches and
 * this system. Sees a file missing or added at any depth, and another version of a package; not a source
 * that was written over.
 */
export function isInstalled(root) {
  const stamp = readStamp(root);
  if (stamp === null || stamp.wanted !== wantedBy(root)) return false;
  const unchanged = Object.entries(stamp.times).every(
    ([path, time]) => timeOf(root, path) === time,
  );
  if (unchanged) return true;
  // A copy has other times than what it was made from, and the same files.
  const found = listPackages(root);
  if (found.files !== stamp.files) return false;
  try {
    writeStamp(root, found);
  } catch {
    // Who may not write here looks at every file each time.
  }
  return true;
}

/** Takes away what says that packages are installed, so that an install broken off is seen as one. */
export function forgetInstallation(root) {
  rmSync(join(root, stampFile), { force: true });
  // npm empties the folder of the root alone.
  for (const folder of packageFolders(root).slice(1))
    rmSync(join(root, folder), { recursive: true, force: true });
}

/** Keeps what is installed now, for `isInstalled` to compare with. */
export function recordInstallation(root) {
  writeStamp(root, listPackages(root));
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, stampFile), 'utf8'));
  } catch {
    return null;
  }
}

function writeStamp(root, found) {
  writeFileSync(join(root, stampFile), JSON.stringify({ wanted: wantedBy(root), ...found }));
}

function wantedBy(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const name of readdirSync(join(root, 'patches')).sort())
    hash.update(readFileSync(join(root, 'patches', name)));
  return hash.digest('hex');
}

/** Where npm puts packages, the root's folder first, then one beside each workspace, there or not. */
function packageFolders(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const workspaces = Object.keys(packages).filter(
    (path) => !`/${path}/`.includes('/node_modules/'),
  );
  return [...new Set(['', ...workspaces])].map((path) => join(path, 'node_modules'));
}

function listPackages(root) {
  const hash = createHash('sha256');
  const times = {};
  const walk = (folder) => {
    times[folder] = timeOf(root, folder);
    for (const entry of entriesOf(root, folder)) {
      const path = join(folder, entry.name);
      hash.update(`${path}\n`);
      if (entry.isDirectory()) walk(path);
      else if (entry.name === listOfNpm || isManifest(path)) {
        times[path] = timeOf(root, path);
        hash.update(readFileSync(join(root, path)));
      }
    }
  };
  for (const folder of packageFolders(root)) walk(folder);
  // The stamp itself and caches come and go here.
  delete times['node_modules'];
  return { files: hash.digest('hex'), times };
}

function entriesOf(root, folder) {
  if (timeOf(root, folder) === null) return [];
  const top = /^(?:(?!.*\/node_modules\/).*\/)?node_modules$/.test(folder);
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !top || !isCache(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isCache = (name) => name.startsWith('.') && name !== '.bin' && name !== listOfNpm;
const isManifest = (path) => /node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path);

function timeOf(root, path) {
  return statSync(`${root}/${path}`, noThrow)?.mtimeMs ?? null;
}
