import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseDirectory, type Directory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { graphql } from 'graphql';
import { intakeSubgraph } from './schema.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const { schema } = await intakeSubgraph();

async function ask(source: string, language: Language = 'NL', known: Directory = directory) {
  const submitting = { now: () => new Date('2026-11-13T10:00:00Z') };
  const contextValue = { directory: () => known, language, submitting };
  const { data, errors } = await graphql({ schema, source, contextValue });
  // Objects of the library have no prototype.
  return JSON.parse(JSON.stringify({ data, codes: errors?.map(({ extensions }) => extensions) }));
}
const page = `{ brand(id: "skar") { name emergencyText confidantText talkFirstText privacyNoticeUrl yearlyReportUrl logoUrl
  procedure { title text } externalRoutes { name text url phone emailAddress postalAddress }
  locations { name regionId regionName address { street postalCode town } } } }`;

describe('the page of a brand', () => {
  it('has procedure, routes, places and addresses of pages', async () => {
    const { data } = await ask(page);
    expect(data.brand).toMatchObject({
      name: 'Skar',
      privacyNoticeUrl: 'https://skar.example.nl/privacy',
      logoUrl: 'https://skar.example.nl/logo.svg',
      procedure: expect.arrayContaining([
        expect.objectContaining({ title: 'Iemand behandelt je reactie' }),
      ]),
      externalRoutes: [
        { name: 'Klachtenloket Kinderopvang', phone: '0900-1877', postalAddress: null },
        { name: 'Geschillencommissie Kinderopvang', phone: null, emailAddress: null },
      ],
      locations: [
        {
          name: 'De Linde',
          regionId: 'arnhem-noord',
          regionName: 'Arnhem Noord',
          address: { town: 'Arnhem' },
        },
        { name: 'Het Nest', regionName: 'Arnhem Zuid' },
      ],
    });
    expect(data.brand.emergencyText).toContain('0900-1113111');
    expect(data.brand.confidantText).toContain('Wij bewaren niets van jullie gesprek.');
    // A wish, and never a hurdle.
    expect(data.brand.talkFirstText).toMatch(
      /eerst .*Het hoeft niet: je kunt ons altijd schrijven\.$/,
    );
  });

  it('is in English where that is asked for, and a page without English stays Dutch', async () => {
    const { data } = await ask(page, 'EN');
    expect(data.brand.procedure[1].title).toBe('Someone handles your reaction');
    expect(data.brand.privacyNoticeUrl).toBe('https://skar.example.nl/en/privacy');
    expect(data.brand.yearlyReportUrl).toBe('https://skar.example.nl/klachtenjaarverslag');
    expect(data.brand.emergencyText).toContain('Is there danger now?');
    expect(data.brand.confidantText).toContain('The confidant does not work for us.');
    expect(data.brand.talkFirstText).toContain('You do not have to');
  });

  it('is shown with nulls of a directory that has none of it yet', async () => {
    const { procedure: _steps, externalRoutes: _routes, ...rest } = directory;
    const old = {
      ...rest,
      brands: rest.brands.map(
        ({ privacyNotice: _p, yearlyReport: _y, logoUrl: _l, ...brand }) => brand,
      ),
      locations: rest.locations.map(({ address: _a, ...location }) => location),
    };
    const { data, codes } = await ask(page, 'NL', old);
    expect(codes).toBeUndefined();
    expect(data.brand).toMatchObject({
      privacyNoticeUrl: null,
      yearlyReportUrl: null,
      logoUrl: null,
      procedure: null,
      externalRoutes: null,
      locations: [{ address: null }, { address: null }],
    });
  });

  it.each(['', 'a b', '../skar', 'x'.repeat(65)])('is refused for the id "%s"', async (id) => {
    const refused = { codes: [{ code: 'BAD_REQUEST' }] };
    expect(await ask(`{ brand(id: ${JSON.stringify(id)}) { id } }`)).toMatchObject(refused);
    const rules = `{ formRules(brandId: ${JSON.stringify(id)}, kind: COMPLAINT) { brandId } }`;
    expect(await ask(rules)).toMatchObject(refused);
  });

  it.each(['other', 'SKAR', '__proto__'])('is null for "%s", as its form is', async (id) => {
    const both = `{ brand(id: "${id}") { id } formRules(brandId: "${id}", kind: COMPLAINT) { kind } }`;
    expect(await ask(both)).toEqual({ data: { brand: null, formRules: null } });
  });
});

describe('the rules of a form', () => {
  const rules = (kind: string) =>
    `{ formRules(brandId: "skar", kind: ${kind}) { kind notes fields { path label control } } }`;

  it('come with where to turn, above the text', async () => {
    const { data } = await ask(rules('COMPLIMENT'), 'EN');
    expect(data.formRules.notes[0]).toContain('Call 0900 000 00 00');
    expect(data.formRules.notes[1]).toContain('medical details');
    expect(data.formRules.fields).toContainEqual({
      path: 'text',
      label: 'What went well?',
      control: 'TEXT',
    });
  });

  it.each(['QUESTION', '"COMPLAINT"', 'complaint'])('are of no kind %s', async (kind) => {
    const { data, codes } = await ask(rules(kind));
    expect(data).toBeUndefined();
    expect(codes).toHaveLength(1);
  });
});
