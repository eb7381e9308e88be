import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { allowedOrigins, originsByBrand } from './allowed-origins.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const site = 'https://www.skar.example.nl';
const allowed = (production: boolean, given = {}) =>
  allowedOrigins(given, { production, directory });

describe('the origins that may ask', () => {
  it('D2: are those of each brand and of staff, and no other', () => {
    const isAllowed = allowed(true, { skar: [site], staff: ['https://k.example.nl'] });
    expect([site, 'https://k.example.nl'].every(isAllowed)).toBe(true);
    for (const other of ['https://skar.example.nl', `${site}:444`, `${site}/`, 'null', ''])
      expect(isAllowed(other)).toBe(false);
  });

  it.each([
    'http://localhost:5173',
    'http://localhost',
    'https://localhost:8443',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('D2: are all of this machine in development alone: %s', (origin) => {
    expect(allowed(false)(origin)).toBe(true);
    expect(allowed(true)(origin)).toBe(false);
  });

  it.each([
    'http://localhost.evil.test',
    'http://evil.test:5173',
    'http://localhost:5173.evil.test',
    'http://127.0.0.1.evil.test',
    'http://127.0.0.2:3000',
    'http://localhost@evil.test',
    'file://localhost',
    'null',
  ])('D2: are not what only looks like this machine: %s', (origin) => {
    expect(allowed(false)(origin)).toBe(false);
  });

  it('D2: have TLS in production', () => {
    expect(() => allowed(true, { skar: ['http://www.skar.example.nl'] })).toThrow('without TLS');
    expect(allowed(false, { skar: ['http://skar.test'] })('http://skar.test')).toBe(true);
  });

  it.each(['nobody', 'SKAR', '', '__proto__x'])(
    'D2: are of a brand of the directory: %s',
    (brand) => {
      expect(() => allowed(false, { [brand]: [site] })).toThrow('ALLOWED_ORIGINS: names what is');
    },
  );

  it.each([
    '*',
    'null',
    '',
    `${site}/`,
    `${site}/a`,
    'www.skar.example.nl',
    `${site}:443`,
    'ftp://a',
    'https://*.example.nl',
    'https://A.example.nl',
    'https://a b',
  ])('D2: are written as a browser sends them, not as %s', (origin) => {
    expect(originsByBrand.safeParse({ skar: [origin] }).success).toBe(false);
  });
});
