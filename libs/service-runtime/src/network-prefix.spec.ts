import { networkPrefixOf } from './network-prefix.ts';

describe('the network of a visitor', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3::', '2001:db8:1:2::/64'],
    ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, prefix) => {
    expect(networkPrefixOf(address)).toBe(prefix);
  });

  it.each(['', 'unknown', '203.0.113', '203.0.113.7:80', '[::1]', '::1]/a', '1.2.3.4, 5.6.7.8'])(
    'is unknown where there is no address: "%s"',
    (text) => {
      expect(networkPrefixOf(text)).toBeNull();
    },
  );
});
