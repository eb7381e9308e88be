import { createHmac } from 'node:crypto';
import { createVisitorMarks } from './visitor-marks.ts';

const key = (fill: number) => new Uint8Array(32).fill(fill);
const marks = createVisitorMarks({ current: 'a', keys: { a: key(1) } });
const now = new Date('2026-12-01T10:00:30Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const address = '2001:db8:1:2:3:4:5:6';
const header = marks.make(address, 'request-1', now)!;
const [prefix = '', minute = '', mark = ''] = header.split(' ');

describe('what a front end of ours says of its visitor', () => {
  it('is the network, not the address, to who has the key', () => {
    expect(header).toMatch(/^2001:db8:1:2::\/64 \d{8} [\w-]{43}$/);
    expect(marks.read(header, 'request-1', now)).toBe('2001:db8:1:2::/64');
    const v4 = marks.make('203.0.113.7', '', now);
    expect(marks.read(v4, '', now)).toBe('203.0.113.7');
  });

  it.each(['', 'unknown', '203.0.113.7, 203.0.113.8'])(
    'is nothing where the address is "%s"',
    (none) => expect(marks.make(none, 'request-1', now)).toBeNull(),
  );

  it.each([
    [-91, null],
    [-90, prefix],
    [89, prefix],
    [90, null],
    [86_400, null],
  ])('%i seconds later holds for %s', (seconds, read) => {
    expect(marks.read(header, 'request-1', after(seconds))).toBe(read);
  });

  it.each([
    ['another network', `2001:db8:1:3::/64 ${minute} ${mark}`],
    ['another minute', `${prefix} ${Number(minute) + 1} ${mark}`],
    ['the same minute in other signs', `${prefix} 0${minute} ${mark}`],
    ['another mark', `${prefix} ${minute} ${mark.startsWith('A') ? 'B' : 'A'}${mark.slice(1)}`],
    ['a mark that is cut', `${prefix} ${minute} ${mark.slice(1)}`],
    ['a mark in other signs of the same bytes', `${header}=`],
    ['no mark', `${prefix} ${minute} `],
    ['the network alone', prefix],
    ['a line end', `${header}\n`],
    ['nothing', ''],
    ['no header', undefined],
    ['itself twice', [header, header]],
  ])('is not believed with %s', (_what, forged) => {
    expect(marks.read(forged, 'request-1', now)).toBeNull();
  });

  it.each(['request-2', 'request-1 ', '', undefined, ['request-1']])(
    'is not believed of the request %j',
    (other) => expect(marks.read(header, other, now)).toBeNull(),
  );

  it('holds under each key that is kept, and is made under the current one', () => {
    const both = createVisitorMarks({ current: 'b', keys: { a: key(1), b: key(2) } });
    const only = createVisitorMarks({ current: 'b', keys: { b: key(2) } });
    expect(both.read(header, 'request-1', now)).toBe(prefix);
    expect(only.read(header, 'request-1', now)).toBeNull();
    expect(only.read(both.make(address, 'r', now), 'r', now)).toBe(prefix);
    expect(() => createVisitorMarks({ current: 'b', keys: { a: key(1) } })).toThrow(/current key/);
  });

  it('is not what the same key signed for another use', () => {
    const said = JSON.stringify([prefix, 'request-1', minute]);
    const made = createHmac('sha256', key(1)).update(said).digest('base64url');
    expect(marks.read(`${prefix} ${minute} ${made}`, 'request-1', now)).toBeNull();
  });
});
