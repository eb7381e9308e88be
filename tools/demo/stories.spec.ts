import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { kinds } from '@klantreacties/procedure';
import { days, stories } from './stories.ts';

const parsed = parseDirectory(readFileSync('libs/organisation/directory.yaml', 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { brands } = parsed.directory;

describe('the Monday of the demo', () => {
  it('has forty cases, each under its own name', () => {
    expect(stories).toHaveLength(40);
    expect(new Set(stories.map(({ name }) => name)).size).toBe(40);
  });

  it('has every brand and every kind', () => {
    const brandsOf = new Set(stories.map(({ form }) => form['brandId']));
    expect([...brandsOf].sort()).toEqual(brands.map(({ id }) => id).sort());
    const kindsOf = new Set(stories.map(({ form }) => form['kind'] ?? 'COMPLAINT'));
    expect([...kindsOf].sort()).toEqual([...kinds.names].sort());
  });

  it('files something on every day, and each case on one of them', () => {
    const filedOn = stories.map(({ steps }) => Math.max(...Object.keys(steps).map(Number)));
    expect([...new Set(filedOn)].sort((a, b) => b - a)).toEqual([...days]);
  });
});
