import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import { searchOf, type Asked } from './asked.ts';

/** The address of the work list that somebody asks for. */
export function workListAddress(language: Language, asked: Asked): string {
  const search = searchOf(asked);
  return search === '' ? deskAddress(language) : `${deskAddress(language)}?${search}`;
}

/** Where a search is posted to. */
export const searchAddress = (language: Language): string => deskAddress(language, 'zoeken');
