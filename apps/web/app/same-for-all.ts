/**
 * The `headers` of a page that is the same for everybody who asks its address: nothing in it is of a visitor, a cookie or
 * a moment. The server makes it once for many (`src/kept-pages.ts`); visitors do not keep it.
 */
export const sameForAll = { 'cache-control': 's-maxage=10' } as const;
