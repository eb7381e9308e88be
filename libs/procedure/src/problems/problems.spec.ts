import { actingProblems } from './acting-problems.ts';
import { givenProblems } from './given-problems.ts';
import { reporterProblems } from './reporter-problems.ts';
import { sharedProblems } from './shared-problems.ts';
import { caseProblems, problems, told } from './index.ts';

const asked = {
  NL: /(^|[.:] )(Geef|Kies|Kijk|Laat|Maak|Noem|Schrijf|Stel|Typ|Voeg|Vraag|Vul|Zeg|Zet|Zorg|Dat moet eerst|Je hoeft)\b/,
  EN: /(^|[.:] )(Ask|Check|Choose|Enter|Fill|Give|Leave|Log|Look|Make|Name|Say|See|Settle|Type|Write|That has to come first|There is nothing left)\b/,
};

describe('a refusal to staff', () => {
  it.each(Object.entries(caseProblems))('%s says in both languages what to do', (_code, texts) => {
    expect(texts.NL).toMatch(asked.NL);
    expect(texts.EN).toMatch(asked.EN);
  });
});

describe('a problem', () => {
  it('of a text that is too long says how long it may be, where that is known', () => {
    const said = (['NL', 'EN'] as const).map((language) => told('TOO_LONG', language, 5_000));
    expect(said.map(({ message }) => message)).toEqual([
      'Deze tekst is te lang. Maak hem korter: hoogstens 5.000 tekens.',
      'This text is too long. Make it shorter: at most 5,000 characters.',
    ]);
    expect(told('TEXT_TOO_LONG', 'NL').message).toBe('Deze tekst is te lang. Maak hem korter.');
    expect(told('REQUIRED', 'NL', 200).message).toBe('Vul dit in.');
  });

  it('stands in one table', () => {
    const tables = [actingProblems, givenProblems, reporterProblems, sharedProblems];
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.sort()).toEqual(Object.keys(problems).sort());
  });

  it.each(Object.entries(problems))('%s is a whole sentence in both languages', (code, texts) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    for (const text of [texts.NL, texts.EN]) expect(text).toMatch(/^\p{Lu}[^\n]+\.$/u);
    expect(texts.NL).not.toBe(texts.EN);
  });
});
