interface ObjectSchema {
  properties?: Record<string, unknown>;
  required?: string[];
  [keyword: string]: unknown;
}

interface ListSchema {
  items: unknown;
}

/**
 * What makes `next` another contract than `committed`: a field removed, changed, or newly required.
 * An optional field more is no break. Gives the path of each break.
 */
export function breakingChanges(committed: unknown, next: unknown, path = ''): string[] {
  if (isList(committed) && isList(next))
    return breakingChanges(committed.items, next.items, `${path}/*`);
  if (!isSchema(committed) || !isSchema(next))
    return JSON.stringify(committed) === JSON.stringify(next) ? [] : [path || '(whole)'];
  const before = committed.properties ?? {};
  const after = next.properties ?? {};
  const changed = Object.keys(before).flatMap((name) =>
    name in after
      ? breakingChanges(before[name], after[name], `${path}/${name}`)
      : [`${path}/${name}`],
  );
  const required = next.required?.filter((name) => !committed.required?.includes(name)) ?? [];
  const relaxed = committed.required?.filter((name) => !next.required?.includes(name)) ?? [];
  return [...new Set([...changed, ...[...required, ...relaxed].map((name) => `${path}/${name}`)])];
}

function isSchema(value: unknown): value is ObjectSchema {
  return typeof value === 'object' && value !== null && 'properties' in value;
}

function isList(value: unknown): value is ListSchema {
  return typeof value === 'object' && value !== null && 'items' in value;
}
