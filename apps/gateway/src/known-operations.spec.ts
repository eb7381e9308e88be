import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDirectory } from '@klantreacties/organisation';
import { documentLimits, sizeLimits } from '@klantreacties/service-runtime';
import { createRequestReader } from '@klantreacties/subgraph';
import { hashOf, readKnownOperations } from './known-operations.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const ours = fileURLToPath(new URL('../../../graph/operations.json', import.meta.url));
const query = 'query Brands { brands { name } }';
const other = 'query Others { brands { id } }';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'manifests-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const manifestOf = (...documents: string[]) =>
  Object.fromEntries(documents.map((document) => [hashOf(document), document]));
const known = (ofFrontEnds: Record<string, string>, { alone = false } = {}) =>
  readKnownOperations({ ours, ofFrontEnds, alone }, directory);

describe('the operations that are known', () => {
  it('D2: are our own too, each within the limits of a client', () => {
    const own = JSON.parse(readFileSync(ours, 'utf8')) as Record<string, string>;
    const { documentOf } = known({});
    const problemOf = createRequestReader(documentLimits.client);
    expect(Object.keys(own).length).toBeGreaterThan(20);
    for (const [hash, document] of Object.entries(own)) {
      expect(documentOf(hash)).toBe(document);
      expect(problemOf({ query: document }, sizeLimits.public.jsonNodes)).toBeNull();
    }
  });

  it('D2: are those of every brand and of staff', () => {
    const { documentOf } = known({
      skar: file('skar.json', manifestOf(query)),
      staff: file('staff.json', manifestOf(other, query)),
    });
    expect(documentOf(hashOf(query))).toBe(query);
    expect(documentOf(hashOf(other))).toBe(other);
    for (const hash of [hashOf(`${query} `), hashOf(query).toUpperCase(), '', '__proto__'])
      expect(documentOf(hash)).toBeUndefined();
  });

  it('D2: are read as GraphQL Code Generator names them', () => {
    const { documentOf } = known({ skar: file('a.json', { [`sha256:${hashOf(query)}`]: query }) });
    expect(documentOf(hashOf(query))).toBe(query);
  });

  it('D2: are hashed as everybody hashes them', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('D2: are the only ones where a setting says so', () => {
    expect(known({}, { alone: true }).alone).toBe(true);
    expect(known({}).alone).toBe(false);
  });

  it.each(['nobody', 'SKAR', ''])('D2: are of a brand of the directory: "%s"', (brand) => {
    expect(() => known({ [brand]: file('a.json', manifestOf(query)) })).toThrow('names what is');
  });

  it.each([
    ['of another document', { [hashOf(other)]: query }],
    ['in capitals', { [hashOf(query).toUpperCase()]: query }],
    ['that is none', { a: query }],
  ])('D2: are not taken from a manifest with a hash %s', (_what, content) => {
    expect(() => known({ skar: file('a.json', { ...manifestOf(other), ...content }) })).toThrow(
      /FRONT_END_OPERATIONS: .*a\.json holds another document/,
    );
  });

  it.each([
    ['no JSON', '{'],
    ['a list', [query]],
    ['nothing', {}],
    ['a document that is no text', { [hashOf(query)]: { query } }],
    ['null', null],
  ])('D2: are not taken from a file that holds %s', (_what, content) => {
    expect(() => known({ skar: file('a.json', content) })).toThrow('a.json is no JSON of');
  });

  it('D2: are not taken from a file that is not there', () => {
    expect(() => known({ skar: join(folder, 'b.json') })).toThrow('b.json cannot be read');
  });
});
