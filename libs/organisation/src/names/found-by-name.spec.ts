import { foundByName } from './found-by-name.ts';

describe('a colleague', () => {
  it.each([
    ['sanne', 'Sanne de Boer'],
    ['BOER san', 'Sanne de Boer'],
    ['de b', 'Sanne de Boer'],
    ['zoe', 'Zoë Ünal'],
    ['Ü', 'Zoë Ünal'],
    ['obrien', 'Tara O’Brien'],
    ["o'b", 'Tara O’Brien'],
    ['jansen', 'Eva Smit-Jansen'],
    ['', 'Eva Smit-Jansen'],
    ['  ', 'Eva Smit-Jansen'],
  ])('is found by "%s": %s', (typed, name) => {
    expect(foundByName(typed)(name)).toBe(true);
  });

  it.each([
    ['oer', 'Sanne de Boer'],
    ['sanne vos', 'Sanne de Boer'],
    ['sannes', 'Sanne de Boer'],
    ['123', 'Sanne de Boer'],
    ['%', 'Sanne de Boer'],
  ])('is not found by "%s": %s', (typed, name) => {
    expect(foundByName(typed)(name)).toBe(false);
  });
});
