import { fastify } from 'fastify';
import pages from '../app/routes.ts';
import { refuseBrands, takenParts } from './refuse-brands.ts';
import { serveAssets } from './serve-assets.ts';

interface Route {
  id?: string;
  path?: string;
  file: string;
  children?: Route[];
}

/** The routes of the pages as a build has them. */
const built = (routes: readonly Route[], parentId = 'root'): [string, object][] =>
  routes.flatMap(({ id, path, file, children = [] }) => {
    const name = id ?? file;
    return [[name, { id: name, parentId, path }], ...built(children, name)] as [string, object][];
  });
const routesOf = (more: readonly Route[] = []) =>
  Object.fromEntries(built([...more, ...(pages as Route[])])) as Parameters<typeof takenParts>[0];

const starting = (brands: string[], taken = takenParts(routesOf(), ['/assets/a.css', '/*'])) =>
  refuseBrands({ brands: brands.map((id) => ({ id })) }, taken);

describe('a brand whose address leads elsewhere', () => {
  it.each(['werk', 'assets'])('is refused in a sentence that names it: %s', (id) => {
    expect(() => starting(['skar', id])).toThrow(
      `DIRECTORY_FILE: has the brand "${id}", but /${id} leads to other pages of ours`,
    );
  });

  it('is refused with every other such brand at once', () => {
    expect(() => starting(['werk', 'skar', 'assets'])).toThrow(/"werk"[^]*"assets"/);
  });

  it('is refused for a page too that was added today', () => {
    // Below a frame of its own, which adds nothing to its address.
    const help = [
      { file: 'routes/frame.tsx', children: [{ path: 'hulp/vragen', file: 'routes/help.tsx' }] },
    ];
    expect(() => starting(['hulp'])).not.toThrow();
    expect(() => starting(['hulp'], takenParts(routesOf(help), []))).toThrow('the brand "hulp"');
  });
});

it.each(['skar', 'werkplaats', 'en', 'reactie', 'zaken', 'aanmelden', 'health'])(
  'a brand may be called as a page below others is, or nearly as another: %s',
  (id) => expect(() => starting([id])).not.toThrow(),
);

it('what the server serves itself is known by its routes', () => {
  const app = fastify();
  const served: string[] = [];
  app.addHook('onRoute', ({ url }) => void served.push(url));
  serveAssets(app, new URL('../app/styles/', import.meta.url));
  expect(served.length).toBeGreaterThan(0);
  expect([...takenParts({}, served)]).toEqual(['assets']);
});
