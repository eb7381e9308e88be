import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { brandById, locationById, staffById, type Directory } from '../src/directory.ts';
import { parseDirectory } from '../src/parse-directory.ts';
import { directoryOf, reachOf40 } from './lists/make-directory.ts';
import { withinOneEdit } from './lists/one-edit.ts';

const read = (file: string) => readFileSync(new URL(`lists/${file}`, import.meta.url), 'utf8');

const form = z.strictObject({
  name: z.string(),
  role: z.string(),
  location: z.string().nullable(),
  brand: z.string(),
  means: z.array(z.string()).min(1),
  why: z.string().min(1),
});
const { forms } = z.strictObject({ forms: z.array(form) }).parse(parse(read('forms.yaml')));
const { names } = z
  .strictObject({ names: z.array(z.string()) })
  .parse(parse(read('unrelated-names.yaml')));
const pools = z
  .strictObject({ firstNames: z.array(z.string()), surnames: z.array(z.string()) })
  .parse(parse(read('name-pools.yaml')));
const colleagues = directoryIn('colleagues.yaml');

function directoryIn(file: string): Directory {
  const parsed = parseDirectory(read(file));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.directory;
}

describe('the lists of names', () => {
  it('have 60 colleagues, each meant by some form', () => {
    const meant = new Set(forms.flatMap(({ means }) => means));
    expect(colleagues.staff).toHaveLength(60);
    expect(colleagues.staff.map(({ id }) => id).filter((id) => !meant.has(id))).toEqual([]);
  });

  it('have 400 forms, no two the same', () => {
    const asked = forms.map(({ name, role, location, brand }) =>
      JSON.stringify([name, role, location, brand]),
    );
    expect(asked).toHaveLength(400);
    expect(new Set(asked).size).toBe(400);
  });

  it('mean only colleagues, at places of the directory', () => {
    const broken = forms.filter(
      ({ location, brand, means }) =>
        brandById(colleagues, brand) === null ||
        (location !== null && locationById(colleagues, location)?.brandId !== brand) ||
        means.some((id) => staffById(colleagues, id) === null) ||
        new Set(means).size < means.length,
    );
    expect(broken).toEqual([]);
  });

  it('have no address outside example.nl and .test', () => {
    const text = [
      read('colleagues.yaml'),
      read('forms.yaml').normalize('NFKC'),
      JSON.stringify(forms).normalize('NFKC'),
      JSON.stringify(directoryOf(5000)),
    ].join('\n');
    const domains = [...text.matchAll(/[\w.+-]@([a-z0-9.-]*[a-z0-9])/gi)].map(([, domain]) =>
      String(domain).toLowerCase(),
    );
    expect(domains.length).toBeGreaterThan(5000);
    expect(domains.filter((domain) => !/(^|\.)(example\.nl|test)$/.test(domain))).toEqual([]);
  });

  it('have 400 unrelated names of the pools', () => {
    const firstNames = new Set(pools.firstNames);
    const surnames = new Set(pools.surnames);
    const parts = (name: string) =>
      [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
    const foreign = names.filter(
      (name) =>
        !parts(name).some(([first = '', last = '']) => firstNames.has(first) && surnames.has(last)),
    );
    expect(new Set(names).size).toBe(400);
    expect(firstNames.size).toBeGreaterThanOrEqual(300);
    expect(surnames.size).toBeGreaterThanOrEqual(500);
    expect(foreign).toEqual([]);
  });

  it('have no unrelated name that is a name of a colleague or one letter from it', () => {
    const letters = (name: string) =>
      name
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll('ł', 'l')
        .replaceAll('ı', 'i')
        .replaceAll(/[^a-z]/g, '');
    const taken = [colleagues, directoryOf(5000), reachOf40().directory]
      .flatMap(({ staff }) => staff)
      .map(({ name }) => letters(name));
    const close = names.filter((name) => {
      const written = letters(name);
      return taken.some((other) => withinOneEdit(written, other));
    });
    expect(close).toEqual([]);
  });

  it.each([
    ['bakker', 'bakker', true],
    ['bakker', 'baker', true],
    ['bakker', 'bakkers', true],
    ['bakker', 'bekker', true],
    ['bakker', 'bakkre', true],
    ['bakker', 'bekkers', false],
    ['bakker', 'kabker', false],
    ['bakker', 'backers', false],
  ])('tell %s and %s one letter apart, or not', (one, other, expected) => {
    expect(withinOneEdit(one, other)).toBe(expected);
    expect(withinOneEdit(other, one)).toBe(expected);
  });
});

describe('the generated directories', () => {
  it('have 5,000 colleagues at 150 locations, the same at every call', () => {
    const directory = directoryOf(5000);
    expect(directory.staff).toHaveLength(5000);
    expect(directory.locations).toHaveLength(150);
    expect(JSON.stringify(directoryOf(5000))).toBe(JSON.stringify(directory));
  });

  it('are read as a directory file is', () => {
    const directory = directoryOf(400);
    expect(parseDirectory(JSON.stringify(directory))).toEqual({ directory });
  });

  it('have 40 colleagues in reach of the one location', () => {
    const { directory, location } = reachOf40();
    expect(parseDirectory(JSON.stringify(directory))).toEqual({ directory });
    expect(directory.locations).toEqual([location]);
    expect(directory.staff).toHaveLength(40);
  });
});
