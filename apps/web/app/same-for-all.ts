/**
 * The `headers` of a page that is the same for everybody who asks its address: nothing in it is of a visitor, a cookie or
 * a moment. The server makes it once for many (`src/kept-pages.ts`); visitors do not keep it.
 */
export const sameForAll = { 'cache-control': 's-maxage=10' } as const;

/** Under which address such a page is kept. A form is the same at each address that is made for one; a receipt, which stands there later, is asked for with a cookie. */
export const keptAddress = (url: string): string => url.replace(/(\/reactie)\/[\w-]+/, '$1/');
