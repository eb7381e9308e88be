import { button, type Block } from './blocks.ts';
import { wordsFor, type Voice } from './voice.ts';

// Behind the # it is sent to no server, so it stands in no log (RFC 3986, section 3.5).
const mark = '#nieuwe-code';

/** A link whose token is not in the letter as it is kept: it is put in place when the letter is mailed. */
export const linkForToken = (voice: Voice): Block =>
  button(
    wordsFor(voice)('Maak een nieuwe code', 'Make a new code'),
    `${voice.brand.followUpUrl}${mark}`,
  );

/** A part of a letter as it is mailed, with the token in each of its links. */
export const withToken = (content: string, token: string): string =>
  content.replaceAll(mark, () => `${mark}=${token}`);
