import { oneInARequest, publicMessage, type DocumentLimits } from '@klantreacties/service-runtime';
import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { operationsOf, type Operation } from './operations-of.ts';

/** Why a request is refused before it is executed; its message holds nothing that was sent. */
export interface RequestProblem {
  code: 'BAD_REQUEST' | 'GRAPHQL_PARSE_FAILED' | 'OPERATION_RESOLUTION_FAILURE';
  message: string;
}

/** A refusal as a GraphQL answer has it. */
export const refusalOf = ({ message, code }: RequestProblem) => ({
  errors: [{ message, extensions: { code } }],
});

type Document = { problem: RequestProblem } | { operations: Operation[] };

const keptDocuments = 500;
const keptCharacters = 10_000;
const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/**
 * Looks whether a body is one GraphQL request within the limits, before validation, which compares fields
 * with each other, and execution. What a document is found to be is kept for the next time it comes.
 */
export function createRequestReader(
  limits: DocumentLimits,
): (body: unknown, jsonNodes: number) => RequestProblem | null {
  const known = new Map<string, Document>();
  const documentOf = (query: string): Document => {
    const before = known.get(query);
    if (before !== undefined) return before;
    const found = readDocument(query, limits);
    if ('operations' in found && query.length <= keptCharacters) {
      const [oldest] = known.keys();
      if (known.size >= keptDocuments && oldest !== undefined) known.delete(oldest);
      known.set(query, found);
    }
    return found;
  };
  return (body, jsonNodes) => {
    if (!isObject(body)) return badRequest('Send one request as a JSON object');
    const { query, operationName, variables, extensions } = body;
    if (typeof query !== 'string' || query.trim() === '')
      return badRequest('Send the operation as text in `query`');
    if (operationName != null && typeof operationName !== 'string')
      return badRequest('`operationName` must be text');
    if (variables != null && !isObject(variables))
      return badRequest('`variables` must be an object');
    if (extensions != null && !isObject(extensions))
      return badRequest('`extensions` must be an object');
    if (extensions?.['persistedQuery'] !== undefined)
      return badRequest('Persisted queries are not taken; send the document');
    const document = documentOf(query);
    return 'problem' in document
      ? document.problem
      : problemOf(document.operations, { operationName: operationName ?? null, jsonNodes });
  };
}

function readDocument(query: string, limits: DocumentLimits): Document {
  const { characters, tokens } = limits;
  if (query.length > characters)
    return { problem: badRequest(`The document is longer than ${characters} characters`) };
  try {
    const problem = problemOfTokens(query, limits);
    if (problem !== null) return { problem: badRequest(problem) };
    const found = operationsOf(parse(query, { noLocation: true, maxTokens: tokens }), limits);
    return typeof found === 'string' ? { problem: badRequest(found) } : { operations: found };
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    return { problem: { code: 'GRAPHQL_PARSE_FAILED', message: publicMessage(cause.message) } };
  }
}

function problemOfTokens(query: string, limits: DocumentLimits): string | null {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let open = 0;
  for (;;) {
    const { kind, value = '' } = lexer.advance();
    if (kind === TokenKind.EOF) return null;
    if (kind === TokenKind.NAME && value.length > limits.nameCharacters)
      return `A name is longer than ${limits.nameCharacters} characters`;
    if (value.length > limits.literalCharacters)
      return `A literal is longer than ${limits.literalCharacters} characters`;
    if ((tokens += 1) > limits.tokens) return `The document has more than ${limits.tokens} tokens`;
    if (opening.includes(kind) && (open += 1) > limits.brackets)
      return `The document nests more than ${limits.brackets} brackets`;
    if (closing.includes(kind)) open -= 1;
  }
}

function problemOf(
  operations: readonly Operation[],
  { operationName, jsonNodes }: { operationName: string | null; jsonNodes: number },
): RequestProblem | null {
  const named = operations.filter(({ name }) => operationName === null || name === operationName);
  const [operation, another] = named;
  if (operation === undefined)
    return unresolved(
      operationName === null
        ? 'The document holds no operation'
        : 'The document holds no operation of that name',
    );
  if (another !== undefined)
    return unresolved('Name in `operationName` which operation of the document to execute');
  if (operation.kind === 'subscription') return unresolved('Subscriptions are not served');
  if (operation.values > jsonNodes)
    return badRequest(`The document holds more than ${jsonNodes} values`);
  const once = operation.rootFields.filter((field) => oneInARequest.includes(field));
  if (once.length > 1)
    return badRequest(`Only one of ${oneInARequest.join(' and ')} may stand in a request`);
  const others = operation.rootFields.filter((field) => field !== '__typename');
  return once.length === 1 && others.length > 1
    ? badRequest(`${once[0]} stands alone in its request`)
    : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (message: string): RequestProblem => ({ code: 'BAD_REQUEST', message });
const unresolved = (message: string): RequestProblem => ({
  code: 'OPERATION_RESOLUTION_FAILURE',
  message,
});
