import {
  HeaderMap,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLResponse,
} from '@apollo/server';
import { answerLimits } from '@klantreacties/service-runtime';
import { askedValues } from './asked-values.ts';
import { variableProblems } from './variable-problems.ts';

/**
 * Refuses with 400 variables that are not of their types, before they are coerced for execution, and an answer
 * whose pages can hold more values than are given; cuts an answer to its first ten errors.
 */
export function keepToLimits<Context extends BaseContext>({
  values = Number.POSITIVE_INFINITY,
} = {}): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request }) {
          const variables = request.variables ?? {};
          const problems = variableProblems(schema, operation, variables);
          if (problems.length > 0) return refused(problems, 'BAD_USER_INPUT');
          return values === Number.POSITIVE_INFINITY ||
            askedValues({ schema, document, operation, variables }) <= values
            ? null
            : refused([`Ask for at most ${values} values: fewer fields or smaller pages`]);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (errors !== undefined && errors.length > answerLimits.errors)
            body.singleResult.errors = errors.slice(0, answerLimits.errors);
        },
      };
    },
  };
}

function refused(messages: readonly string[], code = 'BAD_REQUEST'): GraphQLResponse {
  const errors = messages.map((message) => ({ message, extensions: { code } }));
  return {
    http: { status: 400, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors } },
  };
}
