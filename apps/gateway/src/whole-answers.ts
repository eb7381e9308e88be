import type { ApolloGateway, GatewayConfig, GraphQLDataSource } from '@apollo/gateway';
import {
  GraphQLError,
  isNonNullType,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { inlinedOperation } from './inlined-operation.ts';
import { isSameQuestion } from './same-question.ts';

type Executor = ApolloGateway['executor'];
type RequestContext = Parameters<Executor>[0];
type DidResolveQueryPlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

/** What is asked of the subgraph: what the client asked, each fragment in its place, the kind of operation first. */
interface Question {
  source: GraphQLDataSource;
  query: string;
  operation: OperationDefinitionNode;
}

/** Sees the plan of every operation, and executes those for which one subgraph has the whole answer. */
export interface WholeAnswers {
  planResolved: DidResolveQueryPlan;
  /** An executor that leaves to `planned` whatever is not, or not yet, known to be answered whole. */
  executorBefore(planned: Executor): Executor;
}

/**
 * Where the plan asks one subgraph all that the client asked and no more than `__typename` beside it, that
 * subgraph's answer to the client's own selection is the answer, and planning it again, merging and shaping it
 * change nothing. Anything else goes the usual way. Variables are of their types when an operation comes here
 * (`keepToLimits`).
 */
export function createWholeAnswers(): WholeAnswers {
  const questions = new WeakMap<DocumentNode, Question | null>();
  return {
    planResolved({ queryPlan: { node }, serviceMap, requestContext: { document, schema } }) {
      if (questions.has(document)) return;
      questions.set(document, null);
      if (node?.kind !== 'Fetch') return;
      const source = serviceMap[node.serviceName];
      if (
        source === undefined ||
        node.requires !== undefined ||
        node.inputRewrites !== undefined ||
        node.outputRewrites !== undefined
      )
        return;
      const operation = inlinedOperation(document, schema);
      const planned = inlinedOperation(parse(node.operation), schema);
      if (
        operation !== null &&
        planned !== null &&
        isPlainAtItsRoot(operation) &&
        isSameQuestion(operation, planned)
      )
        questions.set(document, { source, operation, query: wordsOf(operation) });
    },
    executorBefore: (planned) => async (asked) => {
      const question = questions.get(asked.document) ?? null;
      return question === null ? planned(asked) : askWhole(question, asked);
    },
  };
}

async function askWhole({ source, query, operation }: Question, asked: RequestContext) {
  const { schema, context } = asked;
  const operationName = operation.name?.value;
  try {
    const { data, errors } = await source.process({
      // The enum of kinds is not exported by the package.
      kind: 'incoming operation' as never,
      request: {
        query,
        ...(operationName === undefined ? {} : { operationName }),
        variables: asked.request.variables ?? {},
      },
      incomingRequestContext: asked,
      context,
    });
    return errors === undefined
      ? { data: data ?? null }
      : { data: data ?? null, errors: errors.map(asError) };
  } catch (cause) {
    const error = cause instanceof GraphQLError ? cause : asError(cause as Error);
    return { data: nothingOf(operation, schema), errors: [error] };
  }
}

// What a caller leaves out by a variable is not among what is null when its subgraph is down.
function isPlainAtItsRoot({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (one) => one.kind === Kind.FIELD && (one.directives ?? []).length === 0,
  );
}

// A shorthand is printed without the kind of its operation.
function wordsOf(operation: OperationDefinitionNode): string {
  const text = stripIgnoredCharacters(print(operation));
  return text.startsWith('{') ? `query${text}` : text;
}

// What a subgraph that cannot be reached leaves of an answer: null as far up as the types demand.
function nothingOf({ operation, selectionSet }: OperationDefinitionNode, schema: GraphQLSchema) {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  const asked = selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
  if (asked.some(({ name }) => isNonNullType(fields[name.value]?.type))) return null;
  return Object.fromEntries(asked.map(({ alias, name }) => [(alias ?? name).value, null]));
}

function asError(error: {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}): GraphQLError {
  return new GraphQLError(error.message, {
    path: error.path ?? null,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions },
  });
}
