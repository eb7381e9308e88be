import { vocabularyDocument } from './vocabulary-document.ts';

const words = { YES: { nl: 'ja', en: 'yes' }, NO: { nl: 'nee', en: 'no', means: 'not at all' } };
const names = ['YES', 'NO'] as const;

it('the vocabulary is printed with a table for each list, under what it is about', () => {
  const lists = [{ name: 'Said', nl: 'gezegd', en: 'what was said', words, names }];
  expect(vocabularyDocument({ Talk: lists })).toContain(`## Talk

### Said

gezegd / what was said

| Name | Dutch | English | Meaning |
| --- | --- | --- | --- |
| \`YES\` | ja | yes |  |
| \`NO\` | nee | no | not at all |`);
});
