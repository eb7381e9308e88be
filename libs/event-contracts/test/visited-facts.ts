import { z } from 'zod';
import { defineFact, upcastFrom } from '../src/index.ts';

/** A fact that nobody publishes, in its first version. */
export const first = defineFact('case', 'visited', {
  version: 1,
  summary: 'Somebody visited',
  data: z.object({ place: z.enum(['HOME', 'WORK']), minutes: z.number() }),
  personal: z.object({ name: z.string() }),
});

/** The same fact as a later build has it, with how the first is lifted. */
export const second = defineFact('case', 'visited', {
  version: 2,
  summary: 'Somebody visited',
  data: z.object({ place: z.enum(['HOME', 'WORK']), seconds: z.number() }),
  personal: z.object({ names: z.array(z.string()) }),
  upcast: upcastFrom(first, {
    data: ({ minutes, ...data }) => ({ ...data, seconds: minutes * 60 }),
    personal: ({ name }) => ({ names: [name] }),
  }),
});
