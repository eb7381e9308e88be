import { formBody } from './form-body.ts';

const form = (fields: number) => Buffer.from(Array.from({ length: fields }, () => 'a=1').join('&'));

describe('P1: the body of a form', () => {
  it.each([0, 1, 1_000])('is taken as it came with %i fields', (fields) => {
    const body = form(fields);
    expect(formBody(body)).toBe(body);
  });

  it.each([1_001, 500_000])('is refused with %i, before one is read', (fields) => {
    expect(() => formBody(form(fields))).toThrow(expect.objectContaining({ statusCode: 413 }));
  });

  it('is refused for separators alone, which a page counts as nothing', () => {
    expect(() => formBody(Buffer.alloc(1_000, '&'))).toThrow('too many fields');
  });
});
