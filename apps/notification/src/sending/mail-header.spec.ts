import { asAddress, asHeader } from './mail-header.ts';

describe('a mail header', () => {
  it.each(['a\r\nBcc: x@example.nl', 'a\nb', 'a\rb', 'a\0b', 'a\u2028b', 'a\u2029b'])(
    'refuses %j',
    (value) => {
      expect(() => asHeader(value)).toThrow(TypeError);
    },
  );

  it('takes what people are called', () => {
    expect(asHeader('Skar "Arnhem" <noord>, team: één')).toBe('Skar "Arnhem" <noord>, team: één');
  });
});

describe('a mail address', () => {
  it.each(['eva@example.nl', 'eva.jansen+skar@example.nl', 'éva@example.nl'])('is %s', (value) => {
    expect(asAddress(value)).toBe(value);
  });

  it.each([
    '',
    'eva',
    '@example.nl',
    'eva@',
    'eva@a@example.nl',
    'eva@example.nl,x@example.nl',
    'eva@example.nl;x@example.nl',
    'eva@example.nl x@example.nl',
    'Eva <eva@example.nl>',
    '"eva, x@example.nl"@example.nl',
    'eva(x)@example.nl',
    'team: eva@example.nl;',
    'eva@example.nl\r\nRCPT TO:<x@example.nl>',
    'eva@example.nl\0',
    'eva\u0007@example.nl',
    'eva@[127.0.0.1]',
  ])('is not %j', (value) => {
    expect(() => asAddress(value)).toThrow(TypeError);
  });
});
