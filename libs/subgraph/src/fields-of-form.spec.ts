import { z } from 'zod';
import { controlOf, fieldsOfForm } from './fields-of-form.ts';

const form = z.object({
  brand: z.enum(['ONE', 'TWO']).describe('Merk'),
  year: z.number().nullable(),
  told: z.object({ whom: z.boolean() }),
  rows: z.array(z.object({ name: z.string().nullable() })).default([]),
  tags: z.array(z.string()).describe('Woorden').optional(),
});
const fields = fieldsOfForm(form);

describe('the fields of a form', () => {
  it('stand in its order, with a path of what they stand in, and whether they may be left out', () => {
    expect(fields.map(({ path, required }) => [path, required])).toEqual([
      ['brand', true],
      ['year', false],
      ['told', true],
      ['told.whom', true],
      ['rows', false],
      ['rows[].name', false],
      ['tags', false],
    ]);
  });

  it('have the description of the whole, or else of what it holds', () => {
    expect(fields.map(({ description }) => description).filter((one) => one !== '')).toEqual([
      'Merk',
      'Woorden',
    ]);
  });

  it('are filled in as their type says, and a text not by that alone', () => {
    const controls = fields.filter(({ path }) => path !== 'rows[].name').map(controlOf);
    expect(controls).toEqual(['CHOICE', 'NUMBER', 'GROUP', 'YES_NO', 'ROWS', 'ROWS']);
    const text = fields.filter(({ path }) => path === 'rows[].name');
    expect(() => text.map(controlOf)).toThrow('No control for rows[].name');
  });
});
