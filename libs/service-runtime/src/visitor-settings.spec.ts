import { visitorSettings } from './visitor-settings.ts';

const { TRUSTED_PROXIES: trusted } = visitorSettings;

describe('the proxies that are trusted', () => {
  it('are addresses, networks and their names', () => {
    expect(trusted.parse('uniquelocal, 192.0.2.1,198.51.100.0/24,2001:db8::/32,::1')).toEqual([
      'uniquelocal',
      '192.0.2.1',
      '198.51.100.0/24',
      '2001:db8::/32',
      '::1',
    ]);
    expect(trusted.parse(undefined)).toEqual([]);
  });

  it.each([
    'everyone',
    'proxy.example.nl',
    '*',
    'true',
    '1',
    '0.0.0.0/0',
    '::/0',
    '192.0.2.1/33',
    '2001:db8::/129',
    '192.0.2.1/',
    '192.0.2.1/8/8',
    '192.0.2.1:80',
    '192.0.2.1,,192.0.2.2',
  ])('are not everybody, nor what is no network: %s', (text) => {
    expect(trusted.safeParse(text).success).toBe(false);
  });
});
