import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Linter } from 'eslint';
import { folderRules } from './folder-rules.ts';
import { units } from './folders.ts';

// That every file of an app or a lib is held to the rule is for import-rules.spec.ts.
const linter = new Linter();
const problems = (filename: string, imported: string): string[] =>
  linter
    .verify(
      `export { x } from '${imported}';`,
      {
        files: ['**/*.ts'],
        plugins: { folders: folderRules },
        rules: { 'folders/imports': 'error' },
      },
      { filename },
    )
    .map(({ message }) => message);

// A file of a folder: the folder itself where it is one.
const fileIn = (unit: string, folder: string) =>
  join(unit, 'src', folder.endsWith('.ts') ? folder : `${folder}/new.ts`);
const pathTo = (from: string, to: string) => {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

/** What a folder may import, as its line says it. */
const letsIn = (allowed: readonly string[], folder: string) =>
  allowed.some(
    (one) => one === '*' || one === folder || (one.endsWith('/') && `${folder}/`.startsWith(one)),
  );

const folders = Object.entries(units).flatMap(([unit, { folders: lines }]) =>
  Object.entries(lines).map(([folder, allowed]) => ({ unit, folder, allowed })),
);
const libs = Object.keys(units)
  .filter((unit) => unit.startsWith('libs/'))
  .map((unit) => unit.slice('libs/'.length));

describe('the folders of apps and libs', () => {
  it.each(folders)('$unit: $folder imports what its line says, and no other folder', (line) => {
    const file = fileIn(line.unit, line.folder);
    const others = Object.keys(units[line.unit]?.folders ?? {}).filter(
      (one) => one !== line.folder,
    );
    for (const other of others) {
      const found = problems(file, pathTo(file, fileIn(line.unit, other)));
      const expected = letsIn(line.allowed, other)
        ? []
        : [expect.stringContaining(`In ${line.unit} ${line.folder} imports`)];
      expect([other, found]).toEqual([other, expected]);
    }
    const nowhere = problems(file, pathTo(file, fileIn(line.unit, 'no-such-folder')));
    expect(nowhere).toHaveLength(line.allowed.includes('*') ? 0 : 1);
    expect(problems(file, pathTo(file, 'tools/stack/settings.ts'))).toHaveLength(1);
  });

  it.each(Object.keys(units))('%s imports of our libs those that it names', (unit) => {
    const { libraries, folders: lines, pure = [] } = units[unit]!;
    const folder = Object.keys(lines).find((one) => !pure.includes(one)) ?? '.';
    for (const lib of libs.filter((one) => unit !== `libs/${one}`)) {
      const found = problems(fileIn(unit, folder), `@klantreacties/${lib}`);
      const expected = libraries.includes(lib)
        ? []
        : [expect.stringContaining(`${unit} imports of our libs`)];
      expect([lib, found]).toEqual([lib, expected]);
    }
  });

  it.each(
    folders.filter(({ unit, folder }) =>
      units[unit]?.pure?.some((one) => ['*', folder].includes(one)),
    ),
  )('$unit: $folder holds rules alone', ({ unit, folder }) => {
    for (const server of ['node:crypto', 'pg', '@prisma/client', 'graphql', 'type-graphql'])
      expect(problems(fileIn(unit, folder), server)).toEqual([
        expect.stringContaining('holds rules alone'),
      ]);
    expect(problems(fileIn(unit, folder), '@klantreacties/service-runtime')).toHaveLength(1);
  });
});

describe('a folder without a line', () => {
  it.each(['apps/intake/src/new/a.ts', 'apps/intake/src/new.ts', 'libs/new/src/a.ts'])(
    'is refused: %s',
    (file) => {
      expect(problems(file, 'zod')).toEqual([expect.stringContaining('has no line in')]);
    },
  );

  it('is in no app or lib of ours, and no line is without a folder', () => {
    const files = globSync('{apps,libs}/*/src/**/*.ts').filter(
      (file) => !file.endsWith('.spec.ts'),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) expect([file, problems(file, 'zod')]).toEqual([file, []]);
    const found = new Set(files.flatMap((file) => [file, dirname(file)]));
    for (const { unit, folder } of folders) expect(found).toContain(join(unit, 'src', folder));
  });
});

describe('imports go one way', () => {
  it.each(Object.keys(units))('between the folders of %s', (unit) => {
    const lines = units[unit]!.folders;
    const below = (folder: string) =>
      Object.keys(lines).filter((other) => other !== folder && letsIn(lines[folder] ?? [], other));
    for (const folder of Object.keys(lines).filter((one) => !lines[one]?.includes('*')))
      expect(reached(folder, below)).not.toContain(folder);
  });

  it('between libs', () => {
    const below = (lib: string) => [...(units[`libs/${lib}`]?.libraries ?? [])];
    for (const lib of libs) expect(reached(lib, below)).not.toContain(lib);
  });
});

/** All that is imported from a place, over others too. */
function reached(from: string, below: (place: string) => string[]): Set<string> {
  const found = new Set<string>();
  const next = below(from);
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    next.push(...below(place));
  }
  return found;
}
