import { isLocalDate, localDateOf } from '@klantreacties/procedure';
import { nameIn, type Named, type Places } from '../places.ts';

/** Of which figures are asked. */
export interface Question {
  year: number;
  brandId: string | null;
  regionId: string | null;
}

const shownYears = 6;

/** Reads an address; what it names that is not there is left out, and the year is this one where none is given. */
export function readQuestion(search: URLSearchParams, places: Places, now: Date): Question {
  const year = search.get('jaar') ?? '';
  const known = (name: string, those: readonly Named[]) =>
    those.find(({ id }) => id === search.get(name))?.id ?? null;
  return {
    year: isLocalDate(`${year}-01-01`) ? Number(year) : yearOf(now),
    brandId: known('merk', places.brands),
    regionId: known('regio', places.regions),
  };
}

const yearOf = (now: Date) => Number(localDateOf(now).slice(0, 4));

/** The years to choose from, the latest first, with the one that is shown. */
export function yearsFor({ year }: Question, now: Date): number[] {
  const usual = Array.from({ length: shownYears }, (_none, n) => yearOf(now) - n);
  return [...new Set([year, ...usual])].sort((a, b) => b - a);
}

/** The address of the same figures. */
export function searchOf({ year, brandId, regionId }: Question, more: object = {}): string {
  const given = { jaar: String(year), merk: brandId, regio: regionId, ...more };
  const named = Object.entries(given).filter((one): one is [string, string] => one[1] !== null);
  return `?${new URLSearchParams(named)}`;
}

/** Of what the figures are, by name. */
export const placeOf = ({ brandId, regionId }: Question, places: Places): string[] => [
  ...(brandId === null ? [] : [nameIn(places.brands, brandId)]),
  ...(regionId === null ? [] : [nameIn(places.regions, regionId)]),
];
