import { getNamedType, type GraphQLSchema } from 'graphql';

const resultOfACommand = 'CaseResult';
const shared = `# Written by npm run graph: one for each command on a case, and one to preview any.
fragment CaseAfter on CaseChanged { case { id number state availableActions } }
`;
// Of any of them: it takes the command under its name, with the input of its mutation.
const preview = `
query PreviewCommand($command: AnyCommandInput!) {
    previewCommand(command: $command) { __typename
      ... on CommandPreview { caseId letters { code title text audience channel to } } ...Refused } }
`;

/**
 * The document of each command on a case, which is a mutation that takes one input and gives the case; and that of a
 * preview, which takes any of them.
 */
export function commandsOf(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const commands = fields.filter(({ type }) => getNamedType(type).name === resultOfACommand);
  return shared + commands.map(({ name }) => documentOf(name)).join('\n') + preview;
}

function documentOf(name: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) {
    ${name}(input: $input) { __typename ...CaseAfter ...Refused } }`;
}
