import type { AskedWords } from '../domain/case/asked-words.ts';

/** One way in which a case is found, among the rows `t`, each of a case. */
export interface Way {
  from: string;
  where: string;
  /** Its place, its rank within that, and its name, of `t` alone. */
  found: string;
}

/** Puts a value among those of a statement and gives its place. */
export type Place = (value: unknown, type?: string) => string;

const literally = (part: string) => `%${part.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/**
 * The ways in which something can be found by what was asked; each costs, so a way in which nothing can is left out.
 * Each is one place and one rank, so that a name goes before a part of an address, and that before words.
 */
export function waysOf(
  { words, number, mail, phone, names }: AskedWords,
  place: Place,
): readonly Way[] {
  const query = `plainto_tsquery('public.dutch_unaccented', ${place(words)})`;
  const ways: Way[] = [
    {
      from: 'searched_words t',
      where: `t.words @@ ${query}`,
      found: `3, (10000 * ts_rank(t.words, ${query}, 32))::int, 'WORDS'`,
    },
  ];
  const ofPerson = (where: string, found: string) =>
    ways.push({ from: 'searched_person t', where, found });
  const bestOf = (column: string, whole: string | null) =>
    `CASE WHEN ${column} = ${place(whole)} THEN 2 ELSE 3 END, 10000`;
  if (number !== null)
    ways.push({
      // The number stays when the rest is erased, and is no longer found.
      from: '(SELECT case_id, s.number FROM searched_case s JOIN case_personal USING (case_id)) t',
      where: `t.number = ${place(number)}`,
      found: `1, 0, 'NUMBER'`,
    });
  if (mail !== null)
    ofPerson(`t.mail LIKE ${place(literally(mail))}`, `${bestOf('t.mail', mail)}, 'MAIL'`);
  if (phone !== null) {
    const { digits, isWhole } = phone;
    const found = `${bestOf('t.phone', isWhole ? digits : null)}, 'PHONE'`;
    ofPerson(`t.phone LIKE ${place(literally(digits))}`, found);
  }
  if (names.length > 0) {
    const alike = `word_similarity(unaccent(lower(${place(words)})), t.names)`;
    const isName = names.map((name) => `unaccent(lower(${place(name)})) <% t.names`);
    ofPerson(isName.join(' AND '), `3, (20000 + 10000 * ${alike})::int, 'NAME'`);
  }
  return ways;
}
