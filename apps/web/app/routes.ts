import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { deskIn, signInRoutes } from './desk/routes.ts';

const languages = ['NL', 'EN'] as const;

/** Every page of a brand, in one language; the address says which, so that a link is in the language of who gave it. */
const pagesOf = (language: (typeof languages)[number]) => {
  const code = language.toLowerCase();
  return route(
    language === 'NL' ? ':brandId' : `:brandId/${code}`,
    'routes/brand.tsx',
    { id: `brand-${code}` },
    [
      index('routes/start.tsx', { id: `start-${code}` }),
      route('reactie/:formId?', 'routes/reaction.tsx', { id: `reaction-${code}` }),
      route('volgen', 'routes/follow-up.tsx', { id: `follow-up-${code}` }),
      route('nieuwe-code', 'routes/new-code.tsx', { id: `new-code-${code}` }),
      route('*', 'routes/nothing-here.tsx', { id: `nothing-here-${code}` }),
    ],
  );
};

export default [
  index('routes/brands.tsx'),
  ...signInRoutes,
  ...languages.map(deskIn),
  ...languages.map(pagesOf),
  route('*', 'routes/nothing-here.tsx'),
] satisfies RouteConfig;
