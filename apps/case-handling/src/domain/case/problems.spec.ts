import { problemTexts } from './problems.ts';

const asked = {
  NL: /(^|[.:] )(Geef|Kies|Kijk|Laat|Maak|Noem|Schrijf|Stel|Typ|Voeg|Vraag|Vul|Zeg|Zet|Zorg|Dat moet eerst|Je hoeft)\b/,
  EN: /(^|[.:] )(Ask|Check|Choose|Enter|Fill|Give|Leave|Log|Look|Make|Name|Say|See|Settle|Type|Write|That has to come first|There is nothing left)\b/,
};

describe('a refusal', () => {
  it.each(Object.entries(problemTexts))('%s says in both languages what to do', (_code, texts) => {
    expect(texts.NL).toMatch(asked.NL);
    expect(texts.EN).toMatch(asked.EN);
  });
});
