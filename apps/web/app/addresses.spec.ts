import { RouterContextProvider } from 'react-router';
import { addressOf, pageAt, placeOf } from './addresses.ts';
import { languageOf } from './language.ts';
import { hostBrandContext } from './page-context.ts';

const pages = ['', 'reactie', 'reactie/verstuurd'];

describe('an address', () => {
  it.each([
    ['/skar', 'NL', '', '/skar'],
    ['/skar', 'EN', '', '/skar/en'],
    ['/skar', 'EN', 'reactie', '/skar/en/reactie'],
    ['', 'NL', '', '/'],
    ['', 'NL', 'reactie', '/reactie'],
    ['', 'EN', '', '/en'],
    ['', 'EN', 'reactie', '/en/reactie'],
  ] as const)('below "%s" in %s of the page "%s" is %s', (base, language, page, address) => {
    expect(addressOf({ base, language }, page)).toBe(address);
  });

  it('leads to a page in its language, and back to the same page in the other', () => {
    for (const language of ['NL', 'EN'] as const)
      for (const page of pages) {
        const address = addressOf({ base: '/skar', language }, page);
        expect(languageOf({ url: `http://pages.test${address}` })).toBe(language);
        expect(pageAt(address)).toBe(page);
      }
  });
});

it.each(['/skar/en//elsewhere.test', '/skar//elsewhere.test', '/skar/en////elsewhere.test/a'])(
  'the other language of %s is on the host that was asked',
  (path) => {
    for (const language of ['NL', 'EN'] as const) {
      const address = addressOf({ base: '', language }, pageAt(path));
      expect(new URL(address, 'http://pages.test').host).toBe('pages.test');
    }
  },
);

const placeAt = (path: string, { brandId, host }: { brandId?: string; host: string | null }) => {
  const context = new RouterContextProvider();
  context.set(hostBrandContext, host);
  const request = new Request(`http://pages.test${path}`);
  return placeOf({ request, context, params: brandId === undefined ? {} : { brandId } });
};

describe('the place of a page', () => {
  it('names the brand, but at a host of its own', () => {
    const brandId = 'skar';
    expect(placeAt('/skar/en', { brandId, host: null })).toEqual({ base: '/skar', language: 'EN' });
    expect(placeAt('/skar/en', { brandId, host: 'skar' })).toEqual({ base: '', language: 'EN' });
    expect(placeAt('/skar', { brandId, host: 'skar' })).toEqual({ base: '', language: 'NL' });
  });

  it('is never on another host, whatever the brand of the address is called', () => {
    const { base } = placeAt('/%2Felsewhere.test', { brandId: '/elsewhere.test', host: null });
    expect(new URL(base, 'http://pages.test').host).toBe('pages.test');
  });
});
