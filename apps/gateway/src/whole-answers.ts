import type { ApolloGateway, GatewayConfig, GraphQLDataSource } from '@apollo/gateway';
import {
  GraphQLError,
  isNonNullType,
  Kind,
  parse,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Executor = ApolloGateway['executor'];
type RequestContext = Parameters<Executor>[0];
type DidResolveQueryPlan = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

/** What is asked of the subgraph in the words of the plan, which name the kind of operation first. */
interface Question {
  source: GraphQLDataSource;
  query: string;
  operationName: string | undefined;
}

/** Sees the plan of every operation, and executes those for which one subgraph has the whole answer. */
export interface WholeAnswers {
  planResolved: DidResolveQueryPlan;
  /** An executor that leaves to `planned` whatever is not, or not yet, known to be answered whole. */
  executorBefore(planned: Executor): Executor;
}

/**
 * Where the plan asks one subgraph exactly what the client asked, that subgraph's answer is the answer,
 * and planning it again, merging and shaping it change nothing. Anything else goes the usual way. Variables
 * are of their types when an operation comes here (`keepToLimits`).
 */
export function createWholeAnswers(): WholeAnswers {
  const questions = new WeakMap<DocumentNode, Question | null>();
  return {
    planResolved({ queryPlan: { node }, serviceMap, requestContext: { document } }) {
      if (questions.has(document)) return;
      questions.set(document, null);
      if (node?.kind !== 'Fetch') return;
      const source = serviceMap[node.serviceName];
      const question = questionOf(document);
      if (
        source !== undefined &&
        node.requires === undefined &&
        node.inputRewrites === undefined &&
        node.outputRewrites === undefined &&
        question !== null &&
        questionOf(parse(node.operation)) === question
      )
        questions.set(document, {
          source,
          query: node.operation,
          operationName: node.operationName,
        });
    },
    executorBefore: (planned) => async (asked) => {
      const question = questions.get(asked.document) ?? null;
      return question === null ? planned(asked) : askWhole(question, asked);
    },
  };
}

async function askWhole({ source, query, operationName }: Question, asked: RequestContext) {
  const { operation, schema, context } = asked;
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

// The one operation of a document without its name, or null when there is more to it than that.
function questionOf({ definitions: [only, ...more] }: DocumentNode): string | null {
  if (only?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) return null;
  const { kind, operation, directives = [], selectionSet, variableDefinitions = [] } = only;
  return print({
    kind,
    operation,
    directives,
    selectionSet,
    variableDefinitions: variableDefinitions.toSorted((a, b) =>
      a.variable.name.value < b.variable.name.value ? -1 : 1,
    ),
  });
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
