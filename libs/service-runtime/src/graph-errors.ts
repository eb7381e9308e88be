import { answerLimits } from './request-limits.ts';

/** An error as GraphQL answers carry it. */
export interface GraphError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown>;
}

const shown = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAVAILABLE',
]);

/** Whether the caller is at fault or without the right; anything else is ours and not disclosed. */
export function isCallersFault(error: GraphError): boolean {
  return shown.has(String(error.extensions?.['code']));
}

/** What a caller may read of an error: no value that was sent, no stack, nothing of our side. */
export function publicError(error: GraphError, { suggestions = false } = {}): GraphError {
  const code = String(error.extensions?.['code']);
  const path = error.path === undefined ? {} : { path: error.path };
  if (!shown.has(code))
    return {
      message: 'Something went wrong on our side. Nothing you sent before is lost.',
      ...path,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  const field = error.extensions?.['field'];
  const extensions = typeof field === 'string' ? { code, field } : { code };
  return { message: publicMessage(error.message, suggestions), ...path, extensions };
}

/** A message of graphql-js without the values that it repeats, short, and where asked without its guesses. */
export function publicMessage(message: string, suggestions = false): string {
  const guess = /\.? ?(Did you mean [^?]{1,200}\?)$/.exec(message)?.[1];
  const { messageCharacters } = answerLimits;
  const text = withoutValue(
    message.length > 4 * messageCharacters ? message.slice(0, 4 * messageCharacters) : message,
  ).replace(/ ?Did you mean [\s\S]*$/, '');
  const short = text.length > messageCharacters ? `${text.slice(0, messageCharacters)} …` : text;
  return suggestions && guess !== undefined ? `${short} ${guess}` : short;
}

// Each pattern is of graphql-js and keeps what is of the schema.
function withoutValue(message: string): string {
  if (message.startsWith('Variable "$') && message.includes('" got invalid value '))
    return `${message.slice(0, message.indexOf('" got invalid value ') + 1)} is not a value of its type`;
  if (message.startsWith('Value "')) {
    const of = /does not exist in "(\w+)" enum/.exec(message)?.[1];
    return of === undefined ? 'A value is not valid' : `A value does not exist in "${of}" enum`;
  }
  if (message.startsWith('Syntax Error: '))
    return message.replace(/(, found( \w+)?)? "[\s\S]*$/, '');
  return message
    .replace(/(cannot represent [\w\s().,-]*): [\s\S]*$/, '$1')
    .replace(/, found [\s\S]*$/, '');
}
