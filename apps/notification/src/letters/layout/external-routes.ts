import { list, type Block } from './blocks.ts';
import { wordsFor, type Voice } from './voice.ts';

/** Where a parent can go outside (Wko art. 1.57c). */
export function externalRoutes(voice: Voice): Block {
  const say = wordsFor(voice);
  return list(
    say(
      'Klachtenloket Kinderopvang: gratis advies en hulp, 0900-1877, www.klachtenloket-kinderopvang.nl',
      'Klachtenloket Kinderopvang: free advice and help, 0900-1877, www.klachtenloket-kinderopvang.nl',
    ),
    say(
      'Geschillencommissie Kinderopvang: doet een uitspraak over je klacht, www.degeschillencommissie.nl',
      'Geschillencommissie Kinderopvang (disputes committee): rules on your complaint, www.degeschillencommissie.nl',
    ),
  );
}

/** What a letter with these routes must contain. */
export const routesMustContain = [
  [
    'Klachtenloket',
    'Klachtenloket Kinderopvang: gratis advies',
    'Klachtenloket Kinderopvang: free advice',
  ],
  [
    'Geschillencommissie',
    'Geschillencommissie Kinderopvang: doet een uitspraak',
    'Geschillencommissie Kinderopvang (disputes committee): rules',
  ],
] as const;
