import 'reflect-metadata';
import { problem } from '../../domain/case/problems.ts';
import { refusalOf } from './refusal.ts';

const saying = (word: string | undefined, language: 'NL' | 'EN') => {
  const about = {
    ...problem('GIST_NAMES_SOMEONE', 'gist'),
    ...(word === undefined ? {} : { word }),
  };
  return refusalOf({ problems: [{ ...about, first: 'draftJudgment' }] }, 'draftJudgment', language)
    .problems[0]?.message;
};

describe('a refusal as it is shown', () => {
  it('B4: says which word is meant, and what to do first', () => {
    expect(saying('Noors', 'NL')).toMatch(
      /niemand te herkennen is\. Het gaat om “Noors”\. Eerst: een oordeel opstellen\.$/,
    );
    expect(saying('Noors', 'EN')).toMatch(
      /recognised\. It is about “Noors”\. First: draft the judgment\.$/,
    );
  });

  it('names the field as its form does, in each row, and nothing that no form has', () => {
    const labelsOf = (language: 'NL' | 'EN') =>
      refusalOf(
        {
          problems: [
            problem('REASONS_MISSING', 'points.3.reasons'),
            problem('GIST_NAMES_SOMEONE', 'gist'),
            problem('NOT_FOUND', 'caseId'),
            problem('NOT_FOUND'),
          ],
        },
        'draftJudgment',
        language,
      ).problems.map(({ label }) => label);
    expect(labelsOf('EN')).toEqual(['Reasons', 'Gist', null, null]);
    expect(labelsOf('NL')).toEqual(['Reden', 'Strekking', null, null]);
  });

  it('names no word where none is at fault', () => {
    expect(saying(undefined, 'NL')).not.toContain('Het gaat om');
  });
});
