import { readFileSync } from 'node:fs';
import { isAddressOfBrand, ownersOfAddress } from './addresses-of-us.ts';
import { parseDirectory } from './parse-directory.ts';

const parsed = parseDirectory(readFileSync(new URL('../directory.yaml', import.meta.url), 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const withAddress = (email: string) => ({
  ...directory,
  staff: directory.staff.map((one) =>
    one.id === 'joris-bakker' ? { ...one, email, active: false } : one,
  ),
});

describe('A12: the owners of an address', () => {
  it.each([
    'joris.bakker@jong.example.nl',
    'Joris.Bakker@Jong.Example.NL',
    ' joris.bakker@jong.example.nl ',
    'joris.bakker+eva@jong.example.nl',
    'joris.bakker+a+b@jong.example.nl',
    'joris.bakker@jong.example.nl.',
    'joris.bakker@jong。example。nl',
  ])('are found by %j', (address) => {
    expect(ownersOfAddress(directory, address)).toEqual(['joris-bakker']);
  });

  it.each([
    'jorisbakker@jong.example.nl',
    'joris.bakker@example.nl',
    'joris.bakker@jong.example.nl.test',
    '+joris.bakker@jong.example.nl',
    'jong.example.nl',
    '',
  ])('are nobody for %j', (address) => {
    expect(ownersOfAddress(directory, address)).toEqual([]);
  });

  it.each([
    'joris@müller.example.nl',
    'joris+x@xn--mller-kva.example.nl',
    'JORIS@MÜLLER.example.nl',
  ])('are found by %j, who left and whose domain is written in letters of its own', (address) => {
    const known = withAddress('joris@xn--mller-kva.example.nl');
    expect(ownersOfAddress(known, address)).toEqual(['joris-bakker']);
  });
});

describe('A12: an address of a brand', () => {
  it.each([
    ['kwaliteit@skar.example.nl', true],
    ['KWALITEIT+1@SKAR.example.nl', true],
    ['klantreacties@korein.example.nl', true],
    ['noreply@kluppluz.example.nl', true],
    ['bounce+0193a1b2@skar.example.nl', true],
    ['x@mail.skar.example.nl', true],
    ['x@skar.example.nl.', true],
    ['receptie@jong.example.nl', true],
    ['Noor.Smit+prive@JONG.example.nl.', true],
    ['x@hr.jong.example.nl', true],
    ['eva@toetsing.example.nl', false],
    ['eva@nietjong.example.nl', false],
    ['eva@example.nl', false],
    ['eva@nietskar.example.nl', false],
    ['eva@skar.example.nl.test', false],
    ['skar.example.nl@example.nl', false],
  ])('is %j: %s', (address, isOurs) => {
    expect(isAddressOfBrand(directory, address)).toBe(isOurs);
  });

  it('is none in the domain of a colleague without such a role, who may mail from anywhere', () => {
    const staff = directory.staff.map((one) =>
      one.id === 'anouk-peters' ? { ...one, email: 'anouk@post.example.nl' } : one,
    );
    expect(isAddressOfBrand({ ...directory, staff }, 'eva@post.example.nl')).toBe(false);
  });
});
