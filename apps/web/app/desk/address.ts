import { addressOf } from '../addresses.ts';
import type { Language } from '../language.ts';

/** The address of a page of the desk; without one that of the first. */
export const deskAddress = (language: Language, page = ''): string =>
  addressOf({ base: '/werk', language }, page);
