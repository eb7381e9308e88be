import type { Word, WordList } from '@klantreacties/procedure';
import { registerEnumType } from 'type-graphql';

type GraphEnum<Name extends string> = { readonly [N in Name]: N };

const registered = new WeakMap<WordList, GraphEnum<string>>();

/**
 * A closed list as an enum of the graph, with a description of the list and of each value. A list is
 * registered once, however often it is asked for.
 */
export function graphEnum<Name extends string>(list: WordList<Name>): GraphEnum<Name> {
  const known = registered.get(list);
  if (known !== undefined) return known as GraphEnum<Name>;
  const values = Object.fromEntries(list.names.map((name) => [name, name])) as GraphEnum<Name>;
  registerEnumType(values, {
    name: list.name,
    description: described(list),
    valuesConfig: Object.fromEntries(
      Object.entries<Word>(list.words).map(([name, word]) => [
        name,
        { description: described(word) },
      ]),
    ) as { [N in Name]: { description: string } },
  });
  registered.set(list, values);
  return values;
}

/** What a field of text says that holds a name of a list, for names to come are not to break its readers. */
export function oneOf(list: WordList): string {
  return `${described(list)}: ${list.names.join(', ')}`;
}

const described = ({ nl, en, means }: Word): string =>
  means === undefined ? `${nl} / ${en}` : `${nl} / ${en}. ${sentence(means)}`;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
