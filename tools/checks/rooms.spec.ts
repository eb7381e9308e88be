import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Linter } from 'eslint';
import { roomRules } from './room-rules.ts';
import { units } from './rooms.ts';

// That every file of an app or a lib is held to the rule is for import-rules.spec.ts.
const linter = new Linter();
const problems = (filename: string, imported: string): string[] =>
  linter
    .verify(
      `export { x } from '${imported}';`,
      { files: ['**/*.ts'], plugins: { rooms: roomRules }, rules: { 'rooms/imports': 'error' } },
      { filename },
    )
    .map(({ message }) => message);

// A file of a room: the room itself where it is one.
const fileIn = (unit: string, room: string) =>
  join(unit, 'src', room.endsWith('.ts') ? room : `${room}/new.ts`);
const pathTo = (from: string, to: string) => {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

/** What a room may import, as its line says it. */
const letsIn = (allowed: readonly string[], room: string) =>
  allowed.some(
    (one) => one === '*' || one === room || (one.endsWith('/') && `${room}/`.startsWith(one)),
  );

const rooms = Object.entries(units).flatMap(([unit, { rooms: lines }]) =>
  Object.entries(lines).map(([room, allowed]) => ({ unit, room, allowed })),
);
const libs = Object.keys(units)
  .filter((unit) => unit.startsWith('libs/'))
  .map((unit) => unit.slice('libs/'.length));

describe('the rooms of apps and libs', () => {
  it.each(rooms)('$unit: $room imports what its line says, and no other room', (line) => {
    const file = fileIn(line.unit, line.room);
    const others = Object.keys(units[line.unit]?.rooms ?? {}).filter((one) => one !== line.room);
    for (const other of others) {
      const found = problems(file, pathTo(file, fileIn(line.unit, other)));
      const expected = letsIn(line.allowed, other)
        ? []
        : [expect.stringContaining(`In ${line.unit} ${line.room} imports`)];
      expect([other, found]).toEqual([other, expected]);
    }
    const nowhere = problems(file, pathTo(file, fileIn(line.unit, 'no-such-room')));
    expect(nowhere).toHaveLength(line.allowed.includes('*') ? 0 : 1);
    expect(problems(file, pathTo(file, 'tools/stack/settings.ts'))).toHaveLength(1);
  });

  it.each(Object.keys(units))('%s imports of our libs those that it names', (unit) => {
    const { libraries, rooms: lines, pure = [] } = units[unit]!;
    const room = Object.keys(lines).find((one) => !pure.includes(one)) ?? '.';
    for (const lib of libs.filter((one) => unit !== `libs/${one}`)) {
      const found = problems(fileIn(unit, room), `@klantreacties/${lib}`);
      const expected = libraries.includes(lib)
        ? []
        : [expect.stringContaining(`${unit} imports of our libs`)];
      expect([lib, found]).toEqual([lib, expected]);
    }
  });

  it.each(
    rooms.filter(({ unit, room }) => units[unit]?.pure?.some((one) => ['*', room].includes(one))),
  )('$unit: $room holds rules alone', ({ unit, room }) => {
    for (const server of ['node:crypto', 'pg', '@prisma/client', 'graphql', 'type-graphql'])
      expect(problems(fileIn(unit, room), server)).toEqual([
        expect.stringContaining('holds rules alone'),
      ]);
    expect(problems(fileIn(unit, room), '@klantreacties/service-runtime')).toHaveLength(1);
  });
});

describe('a room without a line', () => {
  it.each(['apps/intake/src/new/a.ts', 'apps/intake/src/new.ts', 'libs/new/src/a.ts'])(
    'is refused: %s',
    (file) => {
      expect(problems(file, 'zod')).toEqual([expect.stringContaining('has no line in')]);
    },
  );

  it('is in no app or lib of ours, and no line is without a room', () => {
    const files = globSync('{apps,libs}/*/src/**/*.ts').filter(
      (file) => !file.endsWith('.spec.ts'),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) expect([file, problems(file, 'zod')]).toEqual([file, []]);
    const found = new Set(files.flatMap((file) => [file, dirname(file)]));
    for (const { unit, room } of rooms) expect(found).toContain(join(unit, 'src', room));
  });
});

describe('imports go one way', () => {
  it.each(Object.keys(units))('between the rooms of %s', (unit) => {
    const lines = units[unit]!.rooms;
    const below = (room: string) =>
      Object.keys(lines).filter((other) => other !== room && letsIn(lines[room] ?? [], other));
    for (const room of Object.keys(lines).filter((one) => !lines[one]?.includes('*')))
      expect(reached(room, below)).not.toContain(room);
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
