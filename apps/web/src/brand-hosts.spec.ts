import { brandsByHost, createHostBrands } from './brand-hosts.ts';

describe('a host of one brand', () => {
  const brandOf = createHostBrands({ 'klachten.skar.test': 'skar', 'korein.test:4005': 'korein' });

  it.each([
    ['klachten.skar.test', 'skar'],
    ['Klachten.SKAR.test', 'skar'],
    ['korein.test:4005', 'korein'],
    ['korein.test', null],
    ['klachten.skar.test:4005', null],
    ['skar.test', null],
    ['constructor', null],
    ['__proto__', null],
    ['', null],
  ])('is known as it was sent: %s', (host, brandId) => {
    expect(brandOf(host)).toBe(brandId);
  });

  it.each(['https://skar.test', 'skar.test/', 'Skar.test', '*.skar.test', '', 'a b', '.skar.test'])(
    'is written as a browser sends it, not as "%s"',
    (host) => {
      expect(brandsByHost.safeParse({ [host]: 'skar' }).success).toBe(false);
    },
  );
});
