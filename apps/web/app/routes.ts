import { index, route, type RouteConfig } from '@react-router/dev/routes';

const languages = ['nl', 'en'] as const;

/** Every page of a brand, in one language; the address says which, so that a link is in the language of who gave it. */
const pagesOf = (language: (typeof languages)[number]) =>
  route(
    language === 'nl' ? ':brandId' : `:brandId/${language}`,
    'routes/brand.tsx',
    { id: `brand-${language}` },
    [
      index('routes/start.tsx', { id: `start-${language}` }),
      route('reactie', 'routes/reaction.tsx', { id: `reaction-${language}` }),
    ],
  );

export default [
  index('routes/brands.tsx'),
  ...languages.map(pagesOf),
  route('*', 'routes/nothing-here.tsx'),
] satisfies RouteConfig;
