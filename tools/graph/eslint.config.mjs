import graphql from '@graphql-eslint/eslint-plugin';

const schema = 'graph/api.graphql';
const named = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => [`@graphql-eslint/${name}`, setting]),
  );
const every = {
  ...graphql.configs['flat/schema-all'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
};
const [, { EnumValueDefinition: valueStyle, ...names }] = every['@graphql-eslint/naming-convention'];

// What is read only with what it stands in, what a mutation gave and what is not there yet, has no id of its own.
const withoutId = {
  types: [
    'AnswerSaid',
    'Author',
    'CaseInternal',
    'BrandCount',
    'CaseCounts',
    'CaseMilestone',
    'Child',
    'CommandField',
    'CommandForm',
    'CommandOption',
    'CommandProblem',
    'DiscussedBeforeNote',
    'ExternalRoute',
    'Figures',
    'FirstOpinion',
    'FollowUpForm',
    'FollowUpForms',
    'FollowUpToken',
    'FormChecked',
    'FormCondition',
    'FormField',
    'FormFieldProblem',
    'FormOption',
    'FormRelation',
    'FormRules',
    'JudgedPoint',
    'HandlerCount',
    'HeldBackCode',
    'KindCount',
    'Lifting',
    'LocationAddress',
    'MeasurePlace',
    'NextStep',
    'PageInfo',
    'Problem',
    'ProcedureStep',
    'Progress',
    'ProgressMessage',
    'ReactionCount',
    'Refusal',
    'Reporter',
    'StateCount',
    'StepBy',
    'TermCount',
    'TermDates',
    'UrgencyCount',
    'UrgentHelp',
  ],
  suffixes: ['Changed', 'Connection', 'Edge', 'Opened', 'Preview', 'Renewed', 'Requested'],
};

const stated = {
  'input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  'naming-convention': [
    'error',
    {
      ...names,
      // A value of CaseAction is called as its mutation.
      'EnumValueDefinition[parent.name.value!=CaseAction]': valueStyle,
      'EnumTypeDefinition,EnumTypeExtension': { forbiddenSuffixes: ['Enum', 'Input'] },
    },
  ],
  'no-root-type': ['error', { disallow: ['subscription'] }],
  'relay-arguments': ['error', { includeBoth: false }],
  // There is no Node: a case is asked by its own query. A list that stays short is a plain list.
  'relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  'require-description': [
    'error',
    { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
  ],
  'strict-id-in-types': ['error', { exceptions: withoutId }],
};

const leftOut = {
  // The file is in order as it is written: api-of.ts.
  alphabetize: 'off',
  // A mutation answers a union, of which the rule says nothing.
  'require-field-of-type-query-in-mutation-result': 'off',
  // The `@deprecated` that type-graphql writes has a reason, and no argument for a date.
  'require-deprecation-date': 'off',
  // Type-graphql writes no input of which one field is given.
  'require-nullable-fields-with-oneof': 'off',
  'require-type-pattern-with-oneof': 'off',
  // A refusal is a value; only bugs, outages and missing rights take the whole answer.
  'require-nullable-result-in-root': 'off',
};

export default [
  {
    files: [schema],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema } },
    },
    rules: { ...every, ...named(stated), ...named(leftOut) },
  },
];
