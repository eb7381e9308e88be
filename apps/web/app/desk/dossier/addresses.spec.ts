import { actionAddress, dossierAddress } from './addresses.ts';

describe('the addresses of a dossier', () => {
  it('are in the language of the page', () => {
    expect(dossierAddress('NL', 'c1')).toBe('/werk/zaken/c1');
    expect(dossierAddress('EN', 'c1')).toBe('/werk/en/zaken/c1');
  });

  it('name an action in small letters with dashes', () => {
    expect(actionAddress('NL', 'c1', 'assignHandler')).toBe('/werk/zaken/c1/assign-handler');
    expect(actionAddress('EN', 'c1', 'sendLetterAgain')).toBe(
      '/werk/en/zaken/c1/send-letter-again',
    );
  });
});
