import { ConfigError } from '@klantreacties/service-runtime';

interface PageRoute {
  parentId?: string | undefined;
  path?: string | undefined;
}

/**
 * The first parts of addresses at which no brand can be: what the pages have there by name, and what the server serves
 * itself. They are read off the routes as they are, so that none can be forgotten.
 */
export function takenParts(
  routes: Readonly<Record<string, PageRoute | undefined>>,
  served: readonly string[],
): Set<string> {
  const pathOf = ({ parentId = '', path = '' }: PageRoute): string => {
    const parent = routes[parentId];
    return parent === undefined ? path : `${pathOf(parent)}/${path}`;
  };
  const ofPages = Object.values(routes).map((route) => (route === undefined ? '' : pathOf(route)));
  const parts = [...ofPages, ...served].map((path) => path.split('/').find((part) => part !== ''));
  return new Set(parts.filter((part) => part !== undefined && !/^[:*]/.test(part)) as string[]);
}

/** Throws a ConfigError where a brand of the directory could never be reached, for its address leads elsewhere. */
export function refuseBrands(
  directory: { brands: readonly { id: string }[] },
  taken: ReadonlySet<string>,
): void {
  const hidden = directory.brands.filter(({ id }) => taken.has(id));
  if (hidden.length === 0) return;
  throw new ConfigError(
    hidden.map(({ id }) => ({
      variable: 'DIRECTORY_FILE',
      reason: `has the brand "${id}", but /${id} leads to other pages of ours: give it another id`,
    })),
  );
}
