import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';
import type { Language } from '../language.ts';

/** The pages of staff in one language: who is not signed in gets no further than the doors. */
export const deskIn = (language: Language): RouteConfigEntry => {
  const id = (name: string) => ({ id: `desk-${name}-${language}` });
  return route(language === 'NL' ? 'werk' : 'werk/en', 'desk/doors.tsx', id('doors'), [
    layout('desk/desk.tsx', id('desk'), [
      index('desk/work-list/page.tsx', id('work-list')),
      route('zoeken', 'desk/work-list/search.tsx', id('search')),
      route('zaken/:caseId', 'desk/dossier/page.tsx', id('dossier')),
      route('zaken/:caseId/:action', 'desk/action/page.tsx', id('action')),
      route('maatregelen', 'desk/measures/page.tsx', id('measures')),
      route('cijfers', 'desk/figures/page.tsx', id('figures')),
    ]),
    route('maatregelen.csv', 'desk/measures/csv.ts', id('measures-csv')),
    route('cijfers.csv', 'desk/figures/csv.ts', id('figures-csv')),
  ]);
};

/** Signing in and out, in the language of the page that it is for. */
export const signInRoutes: RouteConfigEntry[] = [
  route('werk/aanmelden', 'desk/sign-in/begin.tsx'),
  route('werk/aangemeld', 'desk/sign-in/finish.tsx'),
  route('werk/afmelden', 'desk/sign-in/end.tsx'),
];
