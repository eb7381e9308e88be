import { refuseSettings } from './refuse-settings.ts';

const directory = { brands: [{ id: 'skar' }, { id: 'korein' }] };
const right = {
  PAGES_ORIGINS: ['https://klachten.test', 'https://klachten.skar.test'],
  BRAND_HOSTS: { 'klachten.skar.test': 'skar' },
  BRAND_FRAMES: { skar: ['https://www.skar.test'] },
};
const starting =
  (change: object, production = true) =>
  () =>
    refuseSettings({ ...right, ...change }, { production, directory });

describe('the settings of where pages are', () => {
  it('are of brands of the directory', () => {
    expect(starting({})).not.toThrow();
    for (const brand of ['SKAR', 'staff', '', '__proto__x']) {
      expect(starting({ BRAND_HOSTS: { 'a.test': brand } })).toThrow('BRAND_HOSTS: names what');
      expect(starting({ BRAND_FRAMES: { [brand]: [] } })).toThrow('BRAND_FRAMES: names what');
    }
  });

  it('say of each host of a brand in production how it is seen', () => {
    const other = { BRAND_HOSTS: { 'klachten.korein.test': 'korein' } };
    expect(starting(other)).toThrow('BRAND_HOSTS: names a host that PAGES_ORIGINS has not');
    expect(starting(other, false)).not.toThrow();
    const port = { BRAND_HOSTS: { 'klachten.skar.test:443': 'skar' } };
    expect(starting(port)).toThrow('BRAND_HOSTS: names a host');
  });

  it('are of TLS in production', () => {
    const seen = { PAGES_ORIGINS: [...right.PAGES_ORIGINS, 'http://a.test'] };
    expect(starting(seen)).toThrow('PAGES_ORIGINS: holds an origin without TLS');
    expect(starting(seen, false)).not.toThrow();
    const plain = { BRAND_FRAMES: { skar: ['http://www.skar.test'] } };
    expect(starting(plain)).toThrow('BRAND_FRAMES: holds an origin without TLS');
    expect(starting(plain, false)).not.toThrow();
  });
});
