import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import { buildSchema, isEnumType, isIntrospectionType, isUnionType } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { madePage } from './made-page.ts';

interface Named {
  name: string;
  description?: string | null | undefined;
}
const schema = buildSchema(readFileSync('graph/api.graphql', 'utf8'));
const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && type !== roots.query && type !== roots.mutation,
);
/** What stands within a type, each in a row of its own. */
const partsOf = (type: (typeof types)[number]): readonly Named[] => {
  if (isEnumType(type)) return type.getValues();
  if (isUnionType(type)) return type.getTypes().map(({ name }) => ({ name }));
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  return fields.flatMap((field): Named[] => [field, ...('args' in field ? field.args : [])]);
};

// Neither spaces nor marks of code count.
const plain = (text: string | null | undefined) => (text ?? '').replace(/[`\s]+/g, '');

let folder: string;
let browser: Browser;
let page: Page;
const asked: string[] = [];
/** Of each section by its id what is said of it, and what is said of each name in it. */
let sections: Map<string, { text: string; rows: Map<string, string> }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klantreacties graph page '));
  const file = madePage(folder);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(file).href);
  const found = await page.evaluate<[string, string, [string, string][]][]>(`
    [...document.querySelectorAll('section[id]')].map((section) => [section.id, section.textContent,
      [...section.querySelectorAll('tbody tr, .field-argument')].map((row) =>
        [row.querySelector('code').textContent,
         row.querySelector(':scope > td + td, :scope > p')?.textContent ?? ''])])`);
  sections = new Map(
    found.map(([id, text, rows]) => [id, { text: plain(text), rows: saidOf(rows) }]),
  );
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is said of each name; fields of one type may take arguments of one name, and each says its own. */
function saidOf(rows: readonly [string, string][]): Map<string, string> {
  const said = new Map<string, string>();
  for (const [name, words] of rows) said.set(name, `${said.get(name) ?? ''} ${plain(words)}`);
  return said;
}

/** What is missing of one thing and of its parts. */
function missing(id: string, one: Named, parts: readonly Named[]): string[] {
  const section = sections.get(id);
  if (section === undefined) return [id];
  const isSaid = ({ name, description }: Named) =>
    section.rows.get(name)?.includes(plain(description)) === true;
  return [
    ...(section.text.includes(plain(one.description)) ? [] : [`${id}: ${one.description}`]),
    ...parts.filter((part) => !isSaid(part)).map(({ name }) => `${id}: ${name}`),
  ];
}

describe('the page of the graph', () => {
  it('has every query and mutation with what it takes, and what is said of each', () => {
    const fields = Object.entries(roots).flatMap(([root, type]) =>
      Object.values(type?.getFields() ?? {}).map((field) => ({ root, field })),
    );
    expect(fields.length).toBeGreaterThan(30);
    expect(
      fields.flatMap(({ root, field }) => missing(`${root}-${field.name}`, field, field.args)),
    ).toEqual([]);
  });

  it('has every type with its fields, values or members, and what is said of each', () => {
    expect(types.length).toBeGreaterThan(100);
    expect(
      types.flatMap((type) => missing(`definition-${type.name}`, type, partsOf(type))),
    ).toEqual([]);
  });

  it('says so of a field or a description that it does not have', () => {
    const brand = { name: 'Brand', description: 'Something else' };
    expect(missing('definition-Brand', brand, [])).toHaveLength(1);
    expect(missing('definition-Brand', { name: 'Brand' }, [brand])).toHaveLength(1);
    expect(missing('definition-Nothing', brand, [])).toEqual(['definition-Nothing']);
  });

  it('leads from a field to its type, has no link to nowhere, and asks nothing of another machine', async () => {
    const nowhere = await page.evaluate<string[]>(`
      [...document.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute('href'))
        .filter((href) => href !== '#' && document.getElementById(href.slice(1)) === null)`);
    expect(nowhere).toEqual([]);
    await page.locator('#query-brand').getByRole('link', { name: 'Brand', exact: true }).click();
    expect(page.url()).toMatch(/#definition-Brand$/);
    expect(new Set(asked)).toEqual(new Set(['file:']));
  });
});
