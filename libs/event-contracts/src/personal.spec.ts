import { z } from 'zod';
import { allFacts } from './all-events.ts';
import { defineFact, defineOpenEvent } from './define-event.ts';
import { exampleOf, isPersonal, leavesOf, personal, splitByMarks } from './personal.ts';

const text = personal(z.string());
const form = z.object({
  brand: z.string(),
  text,
  children: z.array(z.object({ id: z.uuid(), firstName: text, born: z.number().nullable() })),
  reporter: personal(z.object({ phone: z.string().nullable() })).nullable(),
});

describe('a mark', () => {
  it('holds for what stands in a marked field, and for what a marked schema became', () => {
    expect(leavesOf(form).map(({ path, personal }) => `${path} ${personal}`)).toEqual([
      'brand false',
      'text true',
      'children.*.id false',
      'children.*.firstName true',
      'children.*.born false',
      'reporter.phone true',
    ]);
    expect(isPersonal(text.nullable().describe('As it was written').optional())).toBe(true);
    expect(isPersonal(z.object({ brand: z.string() }))).toBe(false);
  });

  it('is on no schema that it was made of', () => {
    const plain = z.string();
    personal(plain);
    expect(isPersonal(plain)).toBe(false);
  });

  it('is not printed', () => {
    expect(z.toJSONSchema(text)).toEqual(z.toJSONSchema(z.string()));
  });

  it('takes a form apart', () => {
    const children = [
      { id: '0193a1b2-0000-7000-8000-000000000001', firstName: 'Noor', born: 2021 },
    ];
    const value = { brand: 'skar', text: 'De deur was dicht.', children, reporter: null };
    const { brand, ...personalValues } = value;
    expect(splitByMarks(form, value)).toEqual({ data: { brand }, personal: personalValues });
  });

  it('leads to an example of a form', () => {
    expect(exampleOf(form, ({ path, personal }) => (personal ? path : null))).toEqual({
      brand: null,
      text: 'text',
      children: [{ id: null, firstName: 'children.*.firstName', born: null }],
      reporter: { phone: 'reporter.phone' },
    });
  });

  it('keeps a field out of what is published in clear', () => {
    const plain = { version: 1, summary: 'Said', data: z.object({ said: z.array(text) }) };
    expect(() => defineOpenEvent('case', 'said', plain)).toThrow('data of said');
    const sealed = { ...plain, personal: z.object({}) };
    expect(() => defineFact('case', 'said', sealed)).toThrow('data of said');
  });
});

/** Texts of a sealed part that name and describe nobody. */
const nobody = [
  'reaction-submitted involved.*.id',
  'agreements-confirmed points.*.pointId',
  'agreements-confirmed measures.*.measureId',
  'agreements-confirmed measures.*.dueOn',
  'judgment-drafted points.*.pointId',
  'judgment-drafted measures.*.measureId',
  'judgment-drafted measures.*.dueOn',
  // A department.
  'judgment-marked ownerId',
];

it('every text that is sealed in a fact is marked, but for those that name nobody', () => {
  const unmarked = allFacts.flatMap(({ name, personal }) =>
    leavesOf(personal ?? z.object({}))
      .filter((leaf) => leaf.path !== '' && !leaf.personal && isText(leaf.schema))
      .map(({ path }) => `${name} ${path}`),
  );
  expect([...new Set(unmarked)]).toEqual(nobody);
});

const isText = (schema: z.ZodType) =>
  schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
