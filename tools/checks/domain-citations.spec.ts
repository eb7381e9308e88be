import { globSync, readFileSync } from 'node:fs';
import { brokenCitations, sectionsOf } from './domain-citations.ts';

const sections = sectionsOf(readFileSync('docs/domain.md', 'utf8'));
const sources = globSync('{apps,libs,tools,bench}/**/*.{ts,mjs,sql,prisma,yaml}', {
  exclude: (path) => /node_modules|dist|generated|goldens|dumps/.test(path),
}).filter((file) => !file.startsWith('tools/checks/domain-citations'));

it('sources cite sections of docs/domain.md that exist', () => {
  const cited = sources.map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(cited.filter(([, text]) => text.includes('domain.md')).length).toBeGreaterThan(5);
  const broken = cited.map(([file, text]) => [file, brokenCitations(text, sections)] as const);
  expect(broken.filter(([, found]) => found.length > 0)).toEqual([]);
});

describe('a citation of docs/domain.md', () => {
  it.each([
    ['// By docs/domain.md section 12.'],
    ['/** Who may act (docs/domain.md sections 3 and 4). */'],
    ['/**\n * The day after (docs/domain.md\n * section 6).\n */'],
    ['-- 100 cases by docs/domain.md\n-- section 9.'],
  ])('holds: %j', (source) => {
    expect(brokenCitations(source, sections)).toEqual([]);
  });

  it.each([
    ['// By docs/domain.md section 99.', 'domain.md section 99'],
    ['// By docs/domain.md section 13.', 'domain.md section 13'],
    ['// By docs/domain.md sections 4 and 99.', 'domain.md sections 4 and 99'],
    ['// By domain.md, finding 5.', 'domain.md'],
  ])('is broken: %s', (source, words) => {
    expect(brokenCitations(source, sections)).toEqual([words]);
  });
});
