import { readFileSync, readdirSync } from 'node:fs';
import { digestOf } from './golden-digest.ts';
import { goldenFaults } from './golden-faults.ts';

const lib = new URL('../../libs/event-contracts/', import.meta.url);
const published = JSON.parse(
  readFileSync(new URL('published-goldens.json', lib), 'utf8'),
) as Record<string, string>;
const texts = Object.fromEntries(
  readdirSync(new URL('goldens/', lib)).map((file) => [
    file,
    readFileSync(new URL(`goldens/${file}`, lib), 'utf8'),
  ]),
);
const digests = (of: Record<string, string>) =>
  Object.fromEntries(Object.entries(of).map(([file, text]) => [file, digestOf(text)]));
const found = digests(texts);

it('E6: every golden is as it was published, and every one is listed', () => {
  expect(goldenFaults(published, found)).toEqual([]);
  expect(Object.keys(published).sort()).toEqual(Object.keys(found).sort());
});

it.each(Object.keys(texts))('E6: a change of %s is reported, and so is its loss', (file) => {
  const text = texts[file]!;
  const changes = [
    text.replace('"1.0"', '"1.1"'),
    text.replace('"data"', '"Data"'),
    text.replace(/}\s*$/, ',"added": null}'),
  ];
  for (const change of changes) {
    const faults = goldenFaults(published, { ...found, [file]: digestOf(change) });
    expect(faults).toEqual([expect.stringContaining(`${file}: a golden that was published never`)]);
  }
  const { [file]: _lost, ...rest } = found;
  expect(_lost).toBeDefined();
  expect(goldenFaults(published, rest)).toEqual([expect.stringContaining('may not disappear')]);
});

it('E6: a new shape beside it is no change, nor is the way that a golden is set', () => {
  const [file, text] = Object.entries(texts)[0]!;
  const set = JSON.stringify(JSON.parse(text));
  expect(goldenFaults(published, { ...found, [file]: digestOf(set), 'new.json': 'x' })).toEqual([]);
});
