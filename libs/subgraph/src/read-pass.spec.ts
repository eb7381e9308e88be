import { createHmac } from 'node:crypto';
import { createReadPasses } from './read-pass.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const passes = createReadPasses({ current: 'a', keys: { a: key(1) } });
const caseId = '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80';
const to = { caseId, staffId: 'mo-el-amrani' };
const now = new Date('2026-11-13T10:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const pass = passes.make({ ...to, readers: 'EVERYONE' }, now);
const [said = '', until = '', mark = ''] = pass.split('.');

describe('G8: a pass to read a case', () => {
  it.each(['EVERYONE', 'AUTHORITY', 'QUALITY'] as const)(
    'says to its reader that they belong to %s',
    (readers) => {
      expect(passes.read(passes.make({ ...to, readers }, now), to, now)).toBe(readers);
    },
  );

  it.each([
    [0, 'EVERYONE'],
    [59, 'EVERYONE'],
    [60, null],
    [86_400, null],
  ])('after %i seconds says %s', (seconds, read) => {
    expect(passes.read(pass, to, after(seconds))).toBe(read);
  });

  it.each([
    ['another case', { ...to, caseId: caseId.replace(/0$/, '1') }],
    ['another reader', { ...to, staffId: 'mo-el-amran' }],
    ['a reader in capitals', { ...to, staffId: 'MO-EL-AMRANI' }],
    ['both the other way around', { caseId: to.staffId, staffId: caseId }],
    ['a sign moved from one to the other', { caseId: `${caseId}m`, staffId: 'o-el-amrani' }],
    ['nobody', { ...to, staffId: '' }],
  ])('says nothing to %s', (_whom, other) => {
    expect(passes.read(pass, other, now)).toBeNull();
  });

  it.each([
    ['more than it said', `QUALITY.${until}.${mark}`],
    ['a word that is no reader', `EVERYBODY.${until}.${mark}`],
    ['a longer time', `${said}.${Number(until) + 1}.${mark}`],
    ['the same time in other signs', `${said}.0${until}.${mark}`],
    ['no time', `${said}..${mark}`],
    ['a time that never comes', `${said}.NaN.${mark}`],
    ['another mark', `${said}.${until}.${mark.startsWith('A') ? 'B' : 'A'}${mark.slice(1)}`],
    ['a mark that is cut', `${said}.${until}.${mark.slice(1)}`],
    ['no mark', `${said}.${until}.`],
    ['a mark in other signs of the same bytes', `${said}.${until}.${mark}=`],
    ['a line end', `${pass}\n`],
    ['nothing', ''],
    ['null', null],
    ['a number', 1],
    ['a list of itself', [pass]],
    ['an object', { readers: 'EVERYONE' }],
  ])('says nothing where it has %s', (_what, forged) => {
    expect(passes.read(forged, to, now)).toBeNull();
  });

  it('says nothing under another key, nor where the same key signed the same values in another way', () => {
    const others = createReadPasses({ current: 'a', keys: { a: key(2) } });
    expect(others.read(pass, to, now)).toBeNull();
    for (const text of [
      `${caseId}${to.staffId}${said}${until}`,
      JSON.stringify([caseId, to.staffId, said, until]),
    ]) {
      const made = createHmac('sha256', key(1)).update(text).digest('base64url');
      expect(passes.read(`${said}.${until}.${made}`, to, now)).toBeNull();
    }
  });

  it('holds under each key that is kept, and is made under the current one', () => {
    const both = createReadPasses({ current: 'b', keys: { a: key(1), b: key(2) } });
    const only = createReadPasses({ current: 'b', keys: { b: key(2) } });
    expect(both.read(pass, to, now)).toBe('EVERYONE');
    expect(only.read(both.make({ ...to, readers: 'QUALITY' }, now), to, now)).toBe('QUALITY');
    expect(() => createReadPasses({ current: 'b', keys: { a: key(1) } })).toThrow(/current key/);
  });

  it('names neither the case nor the reader', () => {
    expect(pass).toMatch(/^EVERYONE\.\d{10}\.[\w-]{43}$/);
    expect(pass).not.toContain(to.staffId);
  });
});
