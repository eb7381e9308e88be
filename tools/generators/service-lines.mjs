import { composedWith } from './service-in-compose.mjs';
import { camel, change, changeJson, read, snake, withBefore } from './writing.mjs';

/** Writes what stands outside the folder of a service: its line in the manifest, and what no tool derives from it. */
export async function writeLines(tree, { name, port }) {
  const database = snake(camel(name));
  const variable = database.toUpperCase();
  const line = `${keyOf(name)}: { port: ${port}, databaseUsers: ['migrate', 'run'], subgraph: true, readsFacts: true },\n  `;
  const before = (place, text) => (source) => withBefore(source, place, text);
  await change(tree, 'tools/stack/services.ts', before('gateway: {', line));
  await change(tree, 'apps/gateway/src/config.ts', (source) =>
    withWord(source, 'const subgraphs = [', name),
  );
  await change(tree, 'apps/journeys/src/addresses.ts', (source) =>
    withWord(source, 'const services = [', variable),
  );
  await change(
    tree,
    'tsconfig.json',
    before('{\n      "path": "apps/journeys"', `{\n      "path": "apps/${name}"\n    },\n    `),
  );
  await changeJson(tree, 'package-lock.json', (lock) => withWorkspace(tree, lock, name));
  await change(tree, 'docker/compose.yaml', (source) =>
    composedWith(source, { name, port, database, variable }),
  );
  await change(
    tree,
    'docker/postgres/make-databases.sh',
    before(
      '# The only user that may empty',
      `make ${database} "$${variable}_MIGRATE_PASSWORD" "$${variable}_RUN_PASSWORD"\n`,
    ),
  );
}

const keyOf = (name) => (name.includes('-') ? `'${name}'` : name);

/** A list of words on one line, with one more at its end. */
function withWord(source, opening, word) {
  const end = source.indexOf(']', source.indexOf(opening));
  if (!source.includes(opening)) throw new Error(`There is no list ${opening}`);
  return `${source.slice(0, end).replace(/,?\s*$/, '')}, '${word}'${source.slice(end)}`;
}

/** The lockfile as npm writes it for one workspace more. */
function withWorkspace(tree, lock, name) {
  const written = JSON.parse(read(tree, `apps/${name}/package.json`));
  const { version, dependencies, devDependencies } = written;
  const own = { name: written.name, version, dependencies, devDependencies };
  const link = { resolved: `apps/${name}`, link: true };
  const added = [
    ['apps/', name, own],
    ['node_modules/@klantreacties/', name, link],
  ];
  const packages = added.reduce(
    (entries, [folder, key, value]) => withEntry(entries, folder, [`${folder}${key}`, value]),
    Object.entries(lock.packages),
  );
  return { ...lock, packages: Object.fromEntries(packages) };
}

/** Among the others of its folder, by their names. */
function withEntry(entries, folder, entry) {
  const ofFolder = ([key]) => key.startsWith(folder);
  const following = entries.findIndex((one) => ofFolder(one) && one[0] > entry[0]);
  const place = following === -1 ? entries.findLastIndex(ofFolder) + 1 : following;
  return entries.toSpliced(place, 0, entry);
}
