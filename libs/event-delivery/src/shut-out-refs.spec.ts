import { hash } from 'node:crypto';
import { createShutOutRefs, type ShutOutFrom } from './shut-out-refs.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const refs = createShutOutRefs({ current: 'a', keys: { a: key(1) } });
const from = { caseId: '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80', year: '2026', staffId: 'joris' };

const sha256 = (bytes: Buffer) => hash('sha256', bytes, 'buffer');

describe('the ref of somebody who is shut out', () => {
  it('A8: is 32 signs that hold neither the case nor the person', () => {
    expect(refs.refOf(from)).toMatch(/^[0-9a-f]{32}$/);
    expect(refs.refOf(from)).toBe(refs.refOf({ ...from }));
    expect(refs.refOf({ ...from, caseId: from.caseId.toUpperCase() })).toBe(refs.refOf(from));
  });

  it.each<[string, Partial<ShutOutFrom>]>([
    ['case', { caseId: '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a81' }],
    ['year', { year: '2027' }],
    ['person', { staffId: 'joris-bakker' }],
  ])(
    'A8: is another one for another %s, so that nobody counts the cases of a person',
    (_, other) => {
      const another = { ...from, ...other };
      expect(refs.refOf(another)).not.toBe(refs.refOf(from));
      expect(refs.isAmong([refs.refOf(from)], another)).toBe(false);
    },
  );

  it('A8: is another one under another key, and known as long as its key is kept', () => {
    const both = createShutOutRefs({ current: 'b', keys: { a: key(1), b: key(2) } });
    const only = createShutOutRefs({ current: 'b', keys: { b: key(2) } });
    expect(both.refOf(from)).not.toBe(refs.refOf(from));
    expect(both.isAmong([refs.refOf(from)], from)).toBe(true);
    expect(only.isAmong([refs.refOf(from)], from)).toBe(false);
    expect(only.isAmong([], from)).toBe(false);
  });

  it('A8: is made of its blocks as RFC 2104 says', () => {
    const made = refs.blocksOf(from.year, from.staffId).map(({ inner, outer }) => {
      const id = Buffer.from(from.caseId.replaceAll('-', ''), 'hex');
      const digest = sha256(Buffer.concat([outer, sha256(Buffer.concat([inner, id]))]));
      return digest.subarray(0, 16).toString('hex');
    });
    expect(made).toEqual([refs.refOf(from)]);
  });

  it('needs its current key', () => {
    expect(() => createShutOutRefs({ current: 'b', keys: { a: key(1) } })).toThrow(/current key/);
  });
});
