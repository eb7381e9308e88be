// Noortje, Willempje, Noorke, Timmie; Brammetje and Evaatje double a letter, Koninkje changes one.
const endings = ['je', 'tje', 'pje', 'etje', 'ke', 'eke', 'ie'];
const smallEndings = ['etje', 'pje', 'tje', 'je'];

/**
 * One word of a name in the forms that a Dutch reader takes for it: as it is, in the genitive ("Noors"; an apostrophe
 * is no letter), and in the diminutive with its own genitive ("Noortje", "Noortjes").
 */
export function formsOfName(name: string): string[] {
  const last = name.slice(-1);
  const doubled = /[aeiou]/.test(last) ? [`${last}tje`] : [`${last}etje`, `${last}ie`];
  const forms = [name, ...[...endings, ...doubled].map((ending) => name + ending)];
  if (name.endsWith('ng')) forms.push(`${name.slice(0, -1)}kje`);
  return [...new Set(forms.flatMap((form) => [form, `${form}s`]))];
}

/** A family in the plural: "de Kuipersen", "de Vossen"; one in -s reads as the genitive. */
export function pluralsOfName(surname: string): string[] {
  const last = surname.slice(-1);
  const doubled = /[^aeiou][aeiou][^aeiouywx]$/.test(surname) ? [`${surname}${last}en`] : [];
  return [`${surname}en`, ...doubled];
}

/** What a name is without the ending of a diminutive: of "noortje" "noor"; also what such an ending leaves by chance. */
export function withoutSmallEnding(name: string): string[] {
  const doubled = /^(.+)(?:([^aeiou])\2(?:etje|ie)|([aeou])\3tje)$/.exec(name);
  const single = doubled?.[1] === undefined ? [] : [doubled[1] + (doubled[2] ?? doubled[3])];
  return smallEndings
    .filter((ending) => name.endsWith(ending))
    .map((ending) => name.slice(0, -ending.length))
    .concat(single)
    .filter((stem) => stem.length > 2);
}

/** A name with one letter for each sound that is spelled in several ways: Sophie and Sofie, Mohammed and Mohamed. */
export function spellingOf(name: string): string {
  return name
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/c(?:k|(?![eiyh]))|q/g, 'k')
    .replaceAll(/ij|y/g, 'i')
    .replaceAll(/([^aeiou])\1+/g, '$1')
    .replaceAll(/([aeiou])\1{2,}/g, '$1$1');
}
