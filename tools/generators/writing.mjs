import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** `explainDelay` as `explain-delay`. */
export const kebab = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `explainDelay` as `explain delay`. */
export const inWords = (name) => kebab(name).replaceAll('-', ' ');

const write = async (tree, path, content) => {
  const filepath = join(tree.root, path);
  const options = { ...(await resolveConfig(filepath)), filepath };
  // What Prettier does not know, SQL, is written as it is.
  tree.write(path, path.endsWith('.sql') ? content : await format(content, options));
};

/** Writes a file as Prettier has it; throws where it is there already. */
export async function writeNew(tree, path, content) {
  if (tree.exists(path)) throw new Error(`${path} is there already`);
  await write(tree, path, content);
}

/** Changes a file that is there. */
export const change = (tree, path, changed) => write(tree, path, changed(read(tree, path)));

/** The text of a file; throws where there is none. */
export function read(tree, path) {
  const content = tree.read(path, 'utf8');
  if (content === null) throw new Error(`${path} is not there`);
  return content;
}

const specifierOf = (line) => / from '(\..+)';$/.exec(line)?.[1];

/** With an import of a file beside it, among the others by their names. */
export function withImport(source, line) {
  const lines = source.split('\n');
  const own = specifierOf(line);
  const following = lines.findIndex((one) => (specifierOf(one) ?? '') > own);
  const place =
    following === -1 ? lines.findLastIndex((one) => / from '.+';$/.test(one)) + 1 : following;
  return lines.toSpliced(place, 0, line).join('\n');
}

/** With an item at the end of the list that begins on the line `opening` and ends where its indent does. */
export function withItem(source, opening, item) {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trimStart().startsWith(opening));
  const end = lines.findIndex((line, place) => place > start && /^[\]}]/.test(line));
  if (start === -1 || end === -1) throw new Error(`There is no list ${opening}`);
  return lines.toSpliced(end, 0, item).join('\n');
}
