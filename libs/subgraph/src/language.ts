import type { Language } from '@klantreacties/procedure';
import Negotiator from 'negotiator';

/** The language in which a caller wants its answers (RFC 9110 section 12.5.4): Dutch where it says nothing of ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'NL';
  const headers = { 'accept-language': acceptLanguage };
  return new Negotiator({ headers }).language(['nl', 'en']) === 'en' ? 'EN' : 'NL';
}
