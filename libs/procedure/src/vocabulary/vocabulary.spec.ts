import { partOf, wordList } from './word-list.ts';
import {
  categories,
  choicesOf,
  countedIn,
  entryKinds,
  givenReleaseReasons,
  kinds,
  loggedEntryKinds,
  proposalAnswers,
  releaseReasons,
  reporterAnswers,
  settledOutcomes,
  involvedOutcomes,
  vocabulary,
  wordIn,
  type WordList,
} from './index.ts';

const lists: readonly WordList[] = Object.values(vocabulary).flat();

describe('the vocabulary', () => {
  it('names each list once', () => {
    const names = lists.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(lists.map((list) => [list.name, list] as const))(
    '%s has names, in order, each with a Dutch and an English word of its own',
    (_name, list) => {
      const words = Object.values(list.words);
      expect(list.names.length).toBeGreaterThan(1);
      expect(list.names).toEqual(Object.keys(list.words));
      for (const name of list.names) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
      for (const { nl, en, means } of [list, ...words])
        for (const text of [nl, en, ...(means === undefined ? [] : [means])])
          expect(text).toMatch(/^\S([^|\n]*[^\s.|])?$/);
      expect(new Set(words.map(({ nl }) => nl)).size).toBe(words.length);
      expect(new Set(words.map(({ en }) => en)).size).toBe(words.length);
    },
  );

  it('has the eighteen categories of a complaint', () => {
    expect(categories.names).toHaveLength(18);
  });

  it.each<[WordList, WordList]>([
    [loggedEntryKinds, entryKinds],
    [givenReleaseReasons, releaseReasons],
    [proposalAnswers, reporterAnswers],
    [settledOutcomes, involvedOutcomes],
  ])('has the words of the whole in a part', (part, whole) => {
    expect(part.names.length).toBeLessThan(whole.names.length);
    for (const name of part.names) expect(part.words[name]).toBe(whole.words[name]);
  });
});

it('a word is read with a number as one or as several, and as itself where it has no other', () => {
  const read = (count: number) => countedIn(kinds, 'COMPLAINT', { count, language: 'NL' });
  expect([0, 1, 2].map(read)).toEqual(['klachten', 'klacht', 'klachten']);
  expect(countedIn(kinds, 'COMPLIMENT', { count: 2, language: 'EN' })).toBe('compliments');
  expect(countedIn(categories, 'VOEDING', { count: 2, language: 'NL' })).toBe('voeding');
});

it('a word is read in a language, alone or as one of the choices', () => {
  expect(wordIn(categories, 'VOEDING', 'NL')).toBe('voeding');
  expect(wordIn(categories, 'VOEDING', 'EN')).toBe('food');
  expect(choicesOf(categories, 'EN')).toContainEqual({ value: 'VOEDING', label: 'food' });
});

it('a part of a list has the names that were asked for, in that order', () => {
  const colours = wordList(
    'Colour',
    { nl: 'kleur', en: 'colour' },
    { RED: { nl: 'rood', en: 'red' }, BLUE: { nl: 'blauw', en: 'blue' } },
  );
  const part = partOf(colours, 'Cold', { nl: 'koud', en: 'cold' }, ['BLUE']);
  expect(part).toEqual({
    name: 'Cold',
    nl: 'koud',
    en: 'cold',
    words: { BLUE: { nl: 'blauw', en: 'blue' } },
    names: ['BLUE'],
  });
});
