import { directory } from '../../test/sample-letters.ts';
import { qualityReaders } from './quality-readers.ts';

const readers = (shutOut: string[], { restricted = false, known = directory } = {}) => {
  const isShutOut = (staffId: string) => shutOut.includes(staffId);
  const found = qualityReaders(known, { isKnown: true, restricted, isShutOut });
  return found === 'BOX' ? found : found.map(({ id }) => id).sort();
};
const leads = ['hanneke-blom', 'karin-vos', 'renate-smit'];

describe('who of P&K hears of a case', () => {
  it.each<[string, string[], string[] | 'BOX']>([
    ['nobody is shut out', [], 'BOX'],
    ['somebody who does not read the box is', ['anouk-peters', 'sanne-de-boer'], 'BOX'],
    ['the director is', ['renate-smit'], 'BOX'],
    ['one of P&K is', ['joris-bakker'], ['fatma-kaya', 'karin-vos']],
    ['the lead of P&K is', ['karin-vos'], ['fatma-kaya', 'joris-bakker']],
    ['two of P&K are', ['karin-vos', 'joris-bakker', 'tom-jansen'], ['fatma-kaya']],
    [
      'all of P&K are',
      ['karin-vos', 'joris-bakker', 'fatma-kaya'],
      ['hanneke-blom', 'renate-smit'],
    ],
    [
      'all of P&K and a director are',
      ['karin-vos', 'joris-bakker', 'fatma-kaya', 'renate-smit'],
      ['hanneke-blom'],
    ],
    [
      'everybody is',
      ['karin-vos', 'joris-bakker', 'fatma-kaya', 'renate-smit', 'hanneke-blom'],
      [],
    ],
  ])('A8: where %s', (_what, shutOut, expected) => {
    expect(readers(shutOut)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['nobody is shut out', [], leads],
    ['one of P&K is', ['joris-bakker'], leads],
    ['the lead is', ['karin-vos'], ['hanneke-blom', 'renate-smit']],
    ['a director is', ['renate-smit'], ['hanneke-blom', 'karin-vos']],
    ['all of them are', leads, []],
  ])('A8: of a restricted case, never the box, where %s', (_what, shutOut, expected) => {
    expect(readers(shutOut, { restricted: true })).toEqual(expected);
  });

  it('A8: does not count who left: neither as reader of the box, nor as who may read', () => {
    const staff = directory.staff.map((one) => ({
      ...one,
      active: one.active && one.id !== 'joris-bakker',
    }));
    const known = { ...directory, staff };
    expect(readers(['joris-bakker'], { known })).toBe('BOX');
    expect(readers(['fatma-kaya'], { known })).toEqual(['karin-vos']);
  });
});
