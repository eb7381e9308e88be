import { GraphQLError } from 'graphql';

const id = /^[\w-]{1,64}$/;

/** Thrown for an argument that no front end of ours sends; names the field, never the value. */
export function badRequest(field: string, reason: string): GraphQLError {
  return new GraphQLError(`${field} ${reason}`, { extensions: { code: 'BAD_REQUEST', field } });
}

/** Refuses an argument that cannot be an id, so that nothing else reaches a query. */
export function checkIds(given: Record<string, string | null | undefined>): void {
  for (const [field, value] of Object.entries(given))
    if (value != null && !id.test(value))
      throw badRequest(field, 'is not an id: letters, digits, - and _, at most 64');
}
