import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type ObjectTypeDefinitionNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { subgraphs, type Service } from '../stack/services.ts';

/** Something of the graph that somebody may have a right to. */
export type Row =
  | { name: string; kind: 'QUERY' | 'PART' | 'MUTATION'; field: GraphQLField<unknown, unknown> }
  /** What one query asks of each command: `command` is that of them that it asks about. */
  | {
      name: string;
      kind: 'PREVIEW';
      field: GraphQLField<unknown, unknown>;
      command: GraphQLInputField;
    }
  | {
      name: string;
      kind: 'ENTITY';
      service: Service;
      type: string;
      /** Fields of case-handling that the gateway brings with the reference. */
      requires: readonly string[];
    };

/** The graph as clients know it, of which the rows are made. */
export const apiSchema = (): GraphQLSchema =>
  buildSchema(readFileSync('graph/api.graphql', 'utf8'));

/**
 * Every query field (of any command: for each) and mutation of the graph, every part of a case that takes arguments, and every entity that a
 * subgraph gives by its key.
 */
export function rowsOf(schema: GraphQLSchema): Row[] {
  const fields = (
    type: GraphQLObjectType | null | undefined,
    kind: 'QUERY' | 'PART' | 'MUTATION',
  ) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${type?.name}.${field.name}`,
      kind,
      field,
    }));
  const ofCase = fields(schema.getType('Case') as GraphQLObjectType, 'PART');
  return [
    ...fields(schema.getQueryType(), 'QUERY').flatMap(byCommand),
    ...ofCase.filter(({ field }) => field.args.length > 0),
    ...entities(),
    ...fields(schema.getMutationType(), 'MUTATION'),
  ];
}

// A right to one command is none to another, so a query of any command is a row for each.
function byCommand(row: Row & { kind: 'QUERY' | 'PART' | 'MUTATION' }): Row[] {
  const { name, field } = row;
  const type = getNamedType(field.args.find((arg) => arg.name === 'command')?.type);
  if (!isInputObjectType(type)) return [row];
  return Object.values(type.getFields()).map((command) => ({
    name: `${name}: ${command.name}`,
    kind: 'PREVIEW',
    field,
    command,
  }));
}

function entities(): Row[] {
  return subgraphs.flatMap((service) =>
    parse(readFileSync(`graph/${service}.graphql`, 'utf8')).definitions.flatMap(
      (definition): Row[] => {
        if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
        const keys = (definition.directives ?? []).filter(({ name }) => name.value === 'key');
        const type = definition.name.value;
        return keys.some(isResolvable)
          ? [
              {
                name: `${service}: ${type}`,
                kind: 'ENTITY',
                service,
                type,
                requires: requiredBy(definition),
              },
            ]
          : [];
      },
    ),
  );
}

const requiredBy = ({ fields = [] }: ObjectTypeDefinitionNode): string[] =>
  fields.flatMap(({ directives = [] }) =>
    directives
      .filter(({ name }) => name.value === 'requires')
      .flatMap(({ arguments: [given] = [] }) =>
        given?.value.kind === Kind.STRING ? given.value.value.split(' ') : [],
      ),
  );

const isResolvable = ({ arguments: given = [] }: ConstDirectiveNode): boolean =>
  !given.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  );
