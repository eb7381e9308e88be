import { actingProblems } from './acting-problems.ts';
import { givenProblems } from './given-problems.ts';
import { reporterProblems } from './reporter-problems.ts';
import { sharedProblems } from './shared-problems.ts';
import { caseProblems, problems } from './index.ts';

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
