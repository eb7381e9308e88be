import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
// @ts-expect-error the flat configuration is plain JavaScript
import config from './eslint.config.mjs';

const file = 'graph/api.graphql';
const api = readFileSync(file, 'utf8');
const linter = new Linter({ configType: 'flat' });
const rulesBrokenBy = (text: string): string[] =>
  linter.verify(text, config as Linter.Config[], file).map(({ ruleId }) => String(ruleId));

describe('the lint of the graph', () => {
  it('finds nothing in what is committed', () => {
    expect(rulesBrokenBy(api)).toEqual([]);
  });

  const described = (name: string) => new RegExp(`"{3}[^"]*"{3}\\s+(?=${name})`);
  it.each<[rule: string, part: string | RegExp, instead: string]>([
    ['require-description', described('daysLeft:'), ''],
    ['require-description', described('input: AssignHandlerInput!'), ''],
    ['require-description', described('type Handler '), ''],
    ['require-description', described('input WorkListFilter '), ''],
    ['require-description', described('UPHELD'), ''],
    ['description-style', /"{3}\s+(Aantal)\s+"{3}/, '"$1"'],
    ['strict-id-in-types', /(type Handler \{[^}]*)id: ID!/, '$1id: ID'],
    ['input-name', 'input: AssignHandlerInput!', 'command: AssignHandlerInput!'],
    ['input-name', 'input: AssignHandlerInput!', 'input: MoveMeasureInput!'],
    ['naming-convention', 'daysLeft: Int', 'days_left: Int'],
    ['naming-convention', 'PARTLY_UPHELD', 'PartlyUpheld'],
    ['naming-convention', 'enum LoggedEntryKind ', 'enum EntryKindInput '],
    ['no-typename-prefix', /(type UrgentHelp \{[^}]*)emergencyLine/, '$1urgentHelpLine'],
    ['no-scalar-result-type-on-mutation', '): SubmitReactionResult!', '): Boolean!'],
    ['relay-page-info', 'hasNextPage: Boolean!', 'hasNextPage: Boolean'],
    ['relay-edge-types', 'node: Case!', 'zaak: Case!'],
    ['relay-connection-types', 'edges: [CaseEdge!]!', 'edges: CaseEdge!'],
    ['relay-arguments', 'first: Int', 'limit: Int'],
    ['require-deprecation-reason', 'daysLeft: Int', 'daysLeft: Int @deprecated'],
    ['unique-enum-value-names', 'PARTLY_UPHELD', 'UPHELD'],
    ['unique-type-names', 'type Handler ', 'type Measure '],
  ])('%s refuses %p', (rule, part, instead) => {
    const broken = api.replace(part, instead);
    expect(broken).not.toBe(api);
    expect(rulesBrokenBy(broken)).toContain(`@graphql-eslint/${rule}`);
  });
});
