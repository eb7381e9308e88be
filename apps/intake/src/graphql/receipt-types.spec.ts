import { receiptNotes, type Receipt } from './receipt-types.ts';

const receipt = {
  number: 'SKAR-2026-000123',
  nextSteps: [{ text: 'Eerst dit.' }, { text: 'Dan dat.' }],
  emergency: null,
} as Receipt;
const code = '50M2-GA18-50M2-GA18-3';

describe('what is read at once of a receipt', () => {
  it('is number and code, what becomes of a lost one, and each next step', () => {
    expect(receiptNotes(receipt, code, { anonymous: false, language: 'NL' })).toEqual([
      'We hebben je reactie ontvangen.',
      `Je nummer is SKAR-2026-000123. Je code is ${code}.`,
      expect.stringMatching(/^Je ziet je code één keer\. Bewaar .* Dan vraag je een nieuwe aan/),
      'Eerst dit.',
      'Dan dat.',
    ]);
  });

  it('has whom to call last, where there is need of it', () => {
    const emergency = { text: 'Call 112.' } as Receipt['emergency'];
    const notes = receiptNotes({ ...receipt, emergency }, code, {
      anonymous: true,
      language: 'EN',
    });
    expect(notes).toHaveLength(6);
    expect(notes[2]).toContain('we cannot give you a new one');
    expect(notes.at(-1)).toBe('Call 112.');
  });
});
