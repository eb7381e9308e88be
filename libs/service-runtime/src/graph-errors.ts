/** An error as GraphQL answers carry it. */
export interface GraphError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown>;
}

const told = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAVAILABLE',
]);

/** Whether the caller is at fault or without the right; anything else is ours and told to nobody. */
export function isCallersFault(error: GraphError): boolean {
  const code = String(error.extensions?.['code']);
  return code === 'BAD_USER_INPUT' || told.has(code);
}

/** What a caller may read of an error: no value that was sent, no stack, nothing of our side. */
export function publicError(error: GraphError): GraphError {
  const code = String(error.extensions?.['code']);
  const path = error.path === undefined ? {} : { path: error.path };
  if (code === 'BAD_USER_INPUT')
    return { message: withoutValue(error.message), ...path, extensions: { code } };
  if (told.has(code)) return { message: error.message, ...path, extensions: { code } };
  return {
    message: 'Something went wrong on our side. Nothing you sent before is lost.',
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

// graphql-js repeats the value: `Variable "$form" got invalid value … at "form.kind"; <reason>`.
function withoutValue(message: string): string {
  const variable = /^Variable "(\$\w+)"/.exec(message)?.[1];
  if (variable === undefined) return 'A value is not valid';
  const field = /^Variable "\$\w+" got invalid value [\s\S]* at "([\w.[\]]+)"; /.exec(message)?.[1];
  const missing =
    /Field "(\w+)" (of required type "[\w![\]]+" was not provided|is not defined by type "\w+")/.exec(
      message,
    );
  const at = field === undefined ? '' : ` at "${field}"`;
  if (missing !== null) return `Variable "${variable}"${at}: field "${missing[1]}" ${missing[2]}`;
  if (/of required type/.test(message)) return `Variable "${variable}" was not provided`;
  return `Variable "${variable}"${at} is not a value of its type`;
}
