import { readFileSync } from 'node:fs';
import { functionIn, superiorIdsOf, type Directory } from './directory.ts';
import { parseDirectory } from './parse-directory.ts';

const yaml = readFileSync(new URL('../directory.yaml', import.meta.url), 'utf8');

function valid(text: string): Directory {
  const parsed = parseDirectory(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.directory;
}

const lineOf = (text: string) => yaml.slice(0, yaml.indexOf(text)).split('\n').length;
const problemsWith = (from: string, to: string) => {
  const parsed = parseDirectory(yaml.replace(from, to));
  return 'problems' in parsed ? parsed.problems : [];
};

describe('the directory file', () => {
  it('is valid as it stands', () => {
    expect(valid(yaml).brands.map((brand) => brand.id)).toEqual(['skar', 'korein', 'kluppluz']);
  });

  it.each([
    [
      "lrkNumber: '100000003'",
      "lrkNumber: '12'",
      'locations.1.care.0.lrkNumber',
      'an LRK number has 9 digits',
    ],
    [
      'managerId: sanne-de-boer',
      'managerId: nobody',
      'locations.0.managerId',
      '"nobody" is not one of staff',
    ],
    [
      'regionId: arnhem-noord',
      'regionId: mars',
      'locations.0.regionId',
      '"mars" is not one of regions',
    ],
    ['numberPrefix: SKAR', 'numberPrefix: skar', 'brands.0.numberPrefix', 'use 2 to 10 capitals'],
    ["colour: '#7a1f5c'", 'colour: purple', 'brands.2.colour', 'write a colour as #rrggbb'],
    [
      "colour: '#7a1f5c'",
      "colour: '#777777'",
      'brands.2.colour',
      'cannot be read beside white: a contrast of at least 4.5 is needed (WCAG 2.2, 1.4.3)',
    ],
  ])('with %s made %s is refused with line, field and reason', (from, to, field, message) => {
    expect(problemsWith(from, to)).toEqual([{ line: lineOf(from), field, message }]);
  });

  it.each([
    ['klantreacties@skar.example.nl', 'klantreacties@kinderopvang-müller.example.nl'],
    ['klantreacties@skar.example.nl', '"\u00a0klantreacties@KINDEROPVANG-MÜLLER.example.nl"'],
  ])('B2: keeps the address %s made %s as a mail server is asked for it', (from, to) => {
    expect(valid(yaml.replace(from, to)).brands[0]?.sender.email).toBe(
      'klantreacties@xn--kinderopvang-mller-z6b.example.nl',
    );
  });

  it.each(['skar.example.nl', 'klantréacties@skar.example.nl', 'a@skar.example.nl b@x.test'])(
    'B2: is refused with the address %s',
    (to) => {
      expect(problemsWith('klantreacties@skar.example.nl', to)).toMatchObject([
        { field: 'brands.0.sender.email', message: 'write one mail address' },
      ]);
    },
  );

  it('takes a colour that can only just be read beside white', () => {
    expect(problemsWith("colour: '#7a1f5c'", "colour: '#767676'")).toEqual([]);
  });

  it('has an English name for every function', () => {
    const directory = valid(yaml);
    for (const { function: name } of directory.staff)
      expect(functionIn(directory, name, 'EN')).not.toBe(name);
    expect(functionIn(directory, 'vestigingsmanager', 'NL')).toBe('vestigingsmanager');
  });

  it('keeps the name of a function that it has no English for', () => {
    const { functions: _functions, ...without } = valid(yaml);
    expect(functionIn(without, 'vestigingsmanager', 'EN')).toBe('vestigingsmanager');
    expect(functionIn(valid(yaml), 'kok', 'EN')).toBe('kok');
  });

  it('refuses a field that is not known', () => {
    expect(problemsWith('severeRoute: true', 'severeRout: true').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['brands.0.severeRoute', 'brands.0']),
    );
  });

  it('refuses an id that is there twice', () => {
    expect(problemsWith('- { id: planning', '- { id: quality')[0]?.message).toBe(
      '"quality" is there twice',
    );
  });

  it('refuses reporting lines that go round', () => {
    const problems = problemsWith(
      'roles: [DIRECTOR],',
      'roles: [DIRECTOR], reportsTo: els-de-wit,',
    );
    expect(problems.map(({ message }) => message)).toContain('goes round in a circle');
  });

  it('names the line where it is no YAML', () => {
    expect(problemsWith('holders:', 'holders: [')[0]).toMatchObject({ field: '(file)' });
  });
});

describe('reporting lines', () => {
  it('give everyone above, nearest first', () => {
    expect(superiorIdsOf(valid(yaml), 'anouk-peters')).toEqual([
      'sanne-de-boer',
      'els-de-wit',
      'renate-smit',
      'hanneke-blom',
    ]);
  });
});
