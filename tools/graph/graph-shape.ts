import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';

// What a client sends of itself, beside what a person types.
const notTyped = ['ID', 'Boolean'];
// The form has a number here.
const numbers = ['ChildInput.birthYear'];

/** Where a graph, as `apiOf` writes it, leaves its shape: one sentence for each place. What lint holds is not asked here. */
export function shapeProblems(api: string): string[] {
  const schema = buildSchema(api);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return [
    ...mutations.flatMap(ofMutation),
    ...types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).flatMap((f) => ofOutput(type.name, f))),
    ...types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).flatMap((f) => ofInput(type.name, f))),
  ];
}

function ofMutation({ name, args, type }: GraphQLField<unknown, unknown>): string[] {
  const expected = `input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const taken = args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
  const result = getNamedType(type);
  const mayRefuse =
    isNonNullType(type) &&
    isUnionType(result) &&
    result.getTypes().some((member) => member.name === 'Refusal');
  return [
    ...(taken === expected ? [] : [`${name} takes ${taken}, not ${expected}`]),
    ...(mayRefuse ? [] : [`${name} answers ${String(type)}, which holds no Refusal`]),
  ];
}

function ofOutput(owner: string, { name, type }: GraphQLField<unknown, unknown>): string[] {
  const isString = getNamedType(type).name === 'String';
  return isString && /(^at|At|On|By|^email|Email)$/.test(name)
    ? [`${owner}.${name} is a String, and has a scalar of its own`]
    : [];
}

function ofInput(owner: string, { name, type }: GraphQLInputField): string[] {
  const named = getNamedType(type);
  const typed = isScalarType(named) && !notTyped.includes(named.name);
  return typed && named.name !== 'String' && !numbers.includes(`${owner}.${name}`)
    ? [`${owner}.${name} is a ${named.name}: what a person types is a String, and judged by the rules`]
    : [];
}
