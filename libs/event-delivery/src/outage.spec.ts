import { Outage, isOutage } from './outage.ts';

const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('an outage', () => {
  it.each(['ECONNREFUSED', '08006', '57P01', '53300', '40001'])('is %s', (code) => {
    expect(isOutage(coded(code))).toBe(true);
  });

  it.each(['23505', '22P02', '42P01', 'ERR_INVALID_ARG_TYPE'])('is not %s', (code) => {
    expect(isOutage(coded(code))).toBe(false);
  });

  it('is not a bug of a handler, nor a thrown text', () => {
    expect(isOutage(new TypeError('x'))).toBe(false);
    expect(isOutage('x')).toBe(false);
  });

  it('is what a handler says is one', () => {
    expect(isOutage(new Outage('held'))).toBe(true);
  });

  it('is a connection that ended', () => {
    expect(isOutage(new Error('Connection terminated unexpectedly'))).toBe(true);
  });
});
