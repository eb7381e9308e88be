import { renderToStaticMarkup } from 'react-dom/server';
import { ServerRouter, type EntryContext } from 'react-router';

export { handleError } from './handle-error.ts';
export { createContexts } from './page-context.ts';
export { keptAddress } from './same-for-all.ts';

/** A page as a whole: it is small and goes out at once, with no script of ours in it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToStaticMarkup(<ServerRouter context={context} url={request.url} />);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}
