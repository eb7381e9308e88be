import { languages } from '@klantreacties/procedure';
import { everywhere } from '../../../test/everywhere.ts';
import { after, context, does, opened, quality } from '../../../test/a-case.ts';
import { stateTextsOf } from './state-texts.ts';

const ofComplaints = /klacht|behandel|oordeel|voorstel|complain|handle|judgment|proposal/i;

describe('what a reporter reads of a case', () => {
  it('C4: of a compliment or an improvement point holds nothing that only a complaint gets', () => {
    const others = everywhere.filter(({ record }) => record.reaction.kind !== 'COMPLAINT');
    expect(others.length).toBeGreaterThan(0);
    for (const { record } of others)
      for (const language of languages.names)
        expect(stateTextsOf(record)[language].join()).not.toMatch(ofComplaints);
  });

  it('C4: of a compliment says that it was passed on', () => {
    const compliment = opened({ kind: 'COMPLIMENT' });
    const passedOn = after(does.markPassedOn(compliment, quality, context, {}));
    expect(stateTextsOf(compliment).NL[0]).toBe('We hebben je compliment.');
    expect(stateTextsOf(passedOn).NL[0]).toBe('We hebben je compliment doorgegeven aan het team.');
  });
});
