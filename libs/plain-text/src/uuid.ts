import { tidyText } from './tidy-text.ts';

const uuid = /^(?:urn:uuid:)?(?:\{(?<braced>[^}]*)\}|(?<bare>.*))$/s;
const groups = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A UUID in small letters (RFC 9562 section 4) from what came in: capitals, `urn:uuid:` and braces are forgiven; or null. */
export function readUuid(text: string): string | null {
  const { braced, bare } = uuid.exec(tidyText(text).toLowerCase())?.groups ?? {};
  const id = braced ?? bare ?? '';
  return groups.test(id) ? id : null;
}
