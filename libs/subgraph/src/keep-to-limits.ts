import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { answerLimits } from '@klantreacties/service-runtime';
import { variableProblems } from './variable-problems.ts';

/**
 * Refuses variables that are not of their types with 400, before they are coerced for execution, and cuts
 * an answer to its first ten errors.
 */
export function keepToLimits<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, operation, request: { variables } }) {
          const problems = variableProblems(schema, operation, variables ?? {});
          if (problems.length === 0) return null;
          const errors = problems.map((message) => ({
            message,
            extensions: { code: 'BAD_USER_INPUT' },
          }));
          return {
            http: { status: 400, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { errors } },
          };
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
