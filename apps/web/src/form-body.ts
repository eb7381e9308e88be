import { RefusedRequest } from '@klantreacties/service-runtime';

// The largest form is a judgment of 20 points and 20 measures: some 150 fields.
const mostFields = 1_000;
const separator = '&'.charCodeAt(0);

/**
 * The body of a form as it came. Every field of it may come back on a page, and to make one of half a million fields
 * takes the process a minute, so a form of more fields than any of ours has is refused before one is read.
 */
export function formBody(body: Buffer): Buffer {
  let separators = 0;
  for (let at = body.indexOf(separator); at !== -1; at = body.indexOf(separator, at + 1))
    if ((separators += 1) >= mostFields)
      throw new RefusedRequest(413, 'The form has too many fields');
  return body;
}
