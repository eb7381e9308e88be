import { globSync, readFileSync } from 'node:fs';
import { problems } from '@klantreacties/procedure';
import { missingIn, type Known } from './named-in-documents.ts';

const documents = globSync(
  ['*.md', 'docs/**/*.md', '{apps,libs}/*/README.md', '{tools,bench}/**/README.md'],
  { exclude: (path) => path.includes('node_modules') },
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
const projects = ['jest.config.mjs', 'jest.long.config.mjs'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/displayName: '(\w+)'/g)].map(([, name]) => name ?? ''),
);
// What a command makes on the machine, and git does not have.
const made = ['docker/.env'];

it('documents name paths and commands that are there', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/ARCHITECTURE.md']));
  expect(projects).toContain('unit');
  const known: Known = {
    exists: (path) => made.includes(path) || globSync(path).length > 0,
    scripts: Object.keys(scripts),
    projects,
  };
  const missing = documents.map(
    (file) => [file, missingIn(file, readFileSync(file, 'utf8'), known)] as const,
  );
  expect(missing.filter(([, found]) => found.length > 0)).toEqual([]);
});

it('the glossary explains codes of refusals that are there', () => {
  const parts = readFileSync('docs/GLOSSARY.md', 'utf8').split('\n## ');
  const refusals = parts.find((part) => part.startsWith('Refusals')) ?? '';
  const codes = [...refusals.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code = '') => !(code in problems))).toEqual([]);
});

describe('what a document names', () => {
  const there = [
    'apps/intake/src/main.ts',
    'apps/*/README.md',
    '{apps,libs}/*/prisma',
    'docs/a.md',
  ];
  const known: Known = {
    exists: (path) => there.includes(path),
    scripts: ['check', 'test', 'test:long'],
    projects: ['unit'],
  };

  it.each([
    ['README.md', 'Start at `apps/intake/src/main.ts`, then read on.'],
    ['README.md', 'Each has `apps/<service>/README.md`, and `{apps,libs}/*/prisma`.'],
    ['README.md', 'See [the document](docs/a.md#terms), or https://example.nl/docs/b.md.'],
    ['docs/b.md', 'See [the document](a.md).'],
    ['apps/intake/README.md', 'Start reading at `src/main.ts`.'],
    ['README.md', '`npm run check`, `npm run test:long`, `npm test -- --selectProjects unit`'],
  ])('in %s is there: %s', (file, text) => {
    expect(missingIn(file, text, known)).toEqual([]);
  });

  it.each([
    ['README.md', 'Start at `apps/intake/src/gone.ts`.', 'apps/intake/src/gone.ts'],
    ['README.md', 'Each has `libs/<lib>/README.md`.', 'libs/<lib>/README.md'],
    ['README.md', 'See [the document](a.md).', 'a.md'],
    ['docs/b.md', 'See `runbooks/gone.md`.', 'runbooks/gone.md'],
    ['apps/intake/README.md', 'Start reading at `src/gone.ts`.', 'src/gone.ts'],
    ['README.md', '`npm run chek`', 'npm run chek'],
    ['README.md', '`npm start`', 'npm start'],
    ['README.md', '`npm test -- --selectProjects units`', '--selectProjects units'],
  ])('in %s is missing: %s', (file, text, words) => {
    expect(missingIn(file, text, known)).toEqual([words]);
  });
});
