import { categories, countedIn, kinds, wordIn } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { nameIn, type Places } from '../places.ts';
import { capital } from '../capital.ts';
import type { Figures } from './read-figures.ts';
import { figuresWords } from './words.ts';

export type Count = Figures['counts'][number];

export const sum = (counts: readonly Pick<Count, 'count'>[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** The kinds of reaction in their order; null last, where some are of a kind that this version does not know. */
export const kindsIn = (counts: readonly Count[]): Count['kind'][] => [
  ...kinds.names,
  ...(counts.some(({ kind }) => kind === null) ? [null] : []),
];

/** What a count is of, by name. */
export function namesOf(places: Places, language: Language) {
  const words = figuresWords[language];
  return {
    kind: ({ kind }: Pick<Count, 'kind'>) =>
      kind === null ? words.noKind : capital(wordIn(kinds, kind, language)),
    /** With how many there are, or of all that there are. */
    kinds: (kind: Count['kind'], count = Infinity) =>
      kind === null ? words.noKind : capital(countedIn(kinds, kind, { count, language })),
    category: ({ category }: Count) =>
      category === null ? words.noCategory : capital(wordIn(categories, category, language)),
    brand: ({ brandId }: Count) => nameIn(places.brands, brandId),
    region: ({ regionId }: Count) =>
      regionId === null ? words.noRegion : nameIn(places.regions, regionId),
    // Two brands may each have a location of one name.
    location: ({ locationId, brandId }: Count) =>
      locationId === null
        ? words.noLocation
        : `${nameIn(places.locations, locationId)} (${nameIn(places.brands, brandId)})`,
  };
}
