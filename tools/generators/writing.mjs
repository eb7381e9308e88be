import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** `explainDelay` as `explain-delay`. */
export const kebab = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `explainDelay` as `explain delay`. */
export const inWords = (name) => kebab(name).replaceAll('-', ' ');

/** `explain-delay` as `explainDelay`. */
export const camel = (name) => name.replaceAll(/-(.)/g, (_all, letter) => letter.toUpperCase());

/** `explain-delay` as `ExplainDelay`. */
export const pascal = (name) => camel(`-${name}`);

/** `explainDelay` as `explain_delay`. */
export const snake = (name) => kebab(name).replaceAll('-', '_');

// What Prettier does not know is written as it is.
const unknown = /\.(sql|prisma|sh)$/;

const write = async (tree, path, content) => {
  const filepath = join(tree.root, path);
  const options = { ...(await resolveConfig(filepath)), filepath };
  tree.write(path, unknown.test(path) ? content : await format(content, options));
};

/** Writes a file as Prettier has it; throws where it is there already. */
export async function writeNew(tree, path, content) {
  if (tree.exists(path)) throw new Error(`${path} is there already`);
  await write(tree, path, content);
}

/** Changes a file that is there. */
export const change = (tree, path, changed) => write(tree, path, changed(read(tree, path)));

/** The same of a file that npm writes, in the way of npm. */
export function changeJson(tree, path, changed) {
  tree.write(path, `${JSON.stringify(changed(JSON.parse(read(tree, path))), null, 2)}\n`);
}

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

/** With one name more among those that come from a package; throws where none does. */
export function withImported(source, from, name) {
  const statement = new RegExp(`import \\{([^}]*)\\} from '${from}';`);
  const names = statement.exec(source)?.[1].match(/\w+/g);
  if (names === undefined) throw new Error(`Nothing comes from ${from}`);
  const all = [...names, name].sort();
  return source.replace(statement, `import { ${all.join(', ')} } from '${from}';`);
}

/** With a text before the first place that begins so; throws where there is none. */
export function withBefore(source, place, text) {
  const at = source.indexOf(place);
  if (at === -1) throw new Error(`There is no ${place}`);
  return source.slice(0, at) + text + source.slice(at);
}

/** With an item at the end of the list that begins on the line `opening` and ends where its indent does. */
export function withItem(source, opening, item) {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trimStart().startsWith(opening));
  const end = lines.findIndex((line, place) => place > start && /^[\]}]/.test(line));
  if (start === -1 || end === -1) throw new Error(`There is no list ${opening}`);
  return lines.toSpliced(end, 0, item).join('\n');
}
