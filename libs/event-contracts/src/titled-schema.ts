export type Json = Record<string, unknown>;

const isSchema = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A schema in which every object and every list of values has a title, made of the path to it: generators
 * of types name theirs after it. What has a title keeps it.
 */
export function titled(schema: Json, title: string): Json {
  const named: Json =
    'properties' in schema || 'enum' in schema ? { title, ...schema } : { ...schema };
  if (isSchema(schema['properties']))
    named['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).map(([name, part]) => [
        name,
        isSchema(part) ? titled(part, `${title} ${wordsOf(name)}`) : part,
      ]),
    );
  if (isSchema(schema['items'])) named['items'] = titled(schema['items'], `${title} item`);
  if (Array.isArray(schema['anyOf']))
    named['anyOf'] = schema['anyOf'].map((part: unknown) =>
      isSchema(part) ? titled(part, title) : part,
    );
  return named;
}

const wordsOf = (name: string) =>
  name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
