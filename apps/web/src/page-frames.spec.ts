import { createPageFrames, origin } from './page-frames.ts';

const frames = createPageFrames({
  skar: ['https://www.skar.test', 'https://skar.test:8443'],
  korein: [],
});
const framersOf = (path: string) =>
  /frame-ancestors ([^;]*)/.exec(frames.headersOf(path)['content-security-policy'] ?? '')?.[1];

describe('who may show a page in a frame', () => {
  it.each(['/skar', '/skar/', '/skar/en', '/skar/en/reactie'])(
    'is who the brand of %s lets, and nobody else',
    (path) => {
      expect(framersOf(path)).toBe('https://www.skar.test https://skar.test:8443');
      expect(frames.mayBeFramed(path)).toBe(true);
    },
  );

  it.each([
    '/',
    '/korein',
    '/korein/skar',
    '/skarx',
    '/SKAR',
    '/%73kar',
    '//skar',
    '/werk',
    '/werk/skar',
    '/constructor',
    '/__proto__',
  ])('is nobody for %s', (path) => {
    expect(framersOf(path)).toBe("'none'");
    expect(frames.mayBeFramed(path)).toBe(false);
  });

  it('changes nothing else of the policy', () => {
    const rest = (path: string) => ({
      ...frames.headersOf(path),
      'content-security-policy': frames
        .headersOf(path)
        ['content-security-policy']?.replace(/frame-ancestors .*$/, ''),
    });
    expect(rest('/skar')).toEqual(rest('/korein'));
  });

  it('lets the pages of the link of a letter run our own script, and no other page any', () => {
    const scriptsOf = (path: string) =>
      /script-src [^;]*/.exec(frames.headersOf(path)['content-security-policy'] ?? '')?.[0];
    for (const path of [
      '/skar/volgen',
      '/korein/en/volgen',
      '/skar/nieuwe-code',
      '/skar/en/nieuwe-code',
    ])
      expect([path, scriptsOf(path)]).toEqual([path, "script-src 'self'"]);
    for (const path of [
      '/',
      '/skar',
      '/volgen',
      '/skar/reactie/volgen',
      '/skar/nieuwe-code/a',
      '/werk',
    ])
      expect([path, scriptsOf(path)]).toEqual([path, undefined]);
  });

  it.each([
    '*',
    "'self'",
    'null',
    'https:',
    'www.skar.test',
    'https://*.skar.test',
    'https://www.skar.test/',
    'https://www.skar.test/a',
    'https://www.skar.test:443',
    'https://www.skar.test; script-src *',
    'https://a.test https://b.test',
    'data://a',
  ])('is written as a browser sends it, not as %s', (text) => {
    expect(origin.safeParse(text).success).toBe(false);
  });
});
