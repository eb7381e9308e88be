import { answerLimits } from '@klantreacties/service-runtime';
import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const longestName = 60;

/**
 * What is wrong with the variables of an operation, at most ten of it: looking ends there. Names the field
 * and never a value.
 */
export function variableProblems(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string[] {
  const problems: string[] = [];
  for (const { variable, type: asked, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, asked as never) as GraphQLInputType | undefined;
    if (!isInputType(type)) continue;
    const label = `Variable "$${shortened(name)}"`;
    if (!Object.hasOwn(variables, name)) {
      if (defaultValue === undefined && isNonNullType(type))
        problems.push(`${label} was not provided`);
    } else if (variables[name] === null) {
      if (isNonNullType(type)) problems.push(`${label} is not a value of its type`);
    } else {
      look(variables[name], type, (path, reason) => {
        const at = path === '' ? '' : ` at "${shortened(name)}${path}"`;
        problems.push(
          reason === null
            ? `${label}${at} is not a value of its type`
            : `${label}${at}: field ${reason}`,
        );
        return problems.length < answerLimits.errors;
      });
    }
    if (problems.length >= answerLimits.errors) break;
  }
  return problems.slice(0, answerLimits.errors);
}

const enough = Symbol('enough');

function look(
  value: unknown,
  type: GraphQLInputType,
  report: (path: string, reason: string | null) => boolean,
): void {
  try {
    coerceInputValue(value, type, (path, _value, { message }) => {
      if (!report(textOf(path), reasonOf(message))) throw enough;
    });
  } catch (cause) {
    if (cause !== enough) throw cause;
  }
}

function textOf(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`)).join('');
}

// The two reasons of graphql-js that name a field; any other repeats a value.
function reasonOf(message: string): string | null {
  const missing = /^Field "(\w+)" (of required type "[\w![\]]+" was not provided)\.$/.exec(message);
  if (missing !== null) return `"${missing[1]}" ${missing[2]}`;
  const unknown = /^Field "([\s\S]*)" (is not defined by type "\w+")/.exec(message);
  return unknown === null ? null : `"${shortened(unknown[1] ?? '')}" ${unknown[2]}`;
}

const shortened = (name: string) =>
  name.length > longestName ? `${name.slice(0, longestName)}…` : name;
