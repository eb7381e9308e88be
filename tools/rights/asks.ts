import { randomUUID } from 'node:crypto';
import type { GraphQLField, GraphQLInputField, GraphQLInputType } from 'graphql';
import type { Asker } from './asker.ts';
import type { Row } from './rows.ts';
import { sampleOf } from './sample-of.ts';

/** What is asked over the wire. */
export interface Question {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** What came back. */
export interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  codes: string[];
}

/**
 * What a right comes to; `WITHOUT`: they read the case without this part of it; `WORKS`: it is theirs to do, whatever
 * the case has against it now. `FAULT` is none: the service broke on it.
 */
export type Outcome =
  | 'READS'
  | 'WITHOUT'
  | 'NULL'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'WORKS'
  | 'REFUSED'
  | 'NO_ACCOUNT'
  | 'FAULT';

interface Asked {
  query: string;
  /** Whether an answer holds what was asked for. */
  reads(value: unknown, asker: Asker): boolean;
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;
const isOfTheCase = (value: unknown, { caseId }: Asker) =>
  (value as { id: string } | null)?.id === caseId;
const holdsTheCase = (value: unknown, { caseId }: Asker) =>
  (value as { edges: { node: { id: string } }[] }).edges.some(({ node }) => node.id === caseId);
const year = new Date(performance.timeOrigin + performance.now()).getFullYear();

/** How each query field is asked; one that is new in the graph has to be given a line. */
const queries: Readonly<Record<string, Asked>> = {
  brand: { query: '{ brand(id: "skar") { id } }', reads: isThere },
  brands: { query: '{ brands { id } }', reads: isThere },
  case: { query: 'query Q($id: ID!) { case(id: $id) { id } }', reads: isOfTheCase },
  caseVersions: {
    query: 'query Q($ids: [ID!]!) { caseVersions(ids: $ids) { id } }',
    reads: (value, { caseId }) => (value as { id: string }[]).some(({ id }) => id === caseId),
  },
  checkReaction: {
    query:
      '{ checkReaction(form: { brandId: "skar", kind: COMPLIMENT, text: "Fijne dag.", anonymous: true }) { ... on FormChecked { notes } } }',
    reads: (value) => isThere((value as { notes?: string[] }).notes),
  },
  colleagues: { query: '{ colleagues { id } }', reads: isThere },
  commandForms: { query: '{ commandForms { __typename } }', reads: isThere },
  departments: { query: '{ departments { id } }', reads: isThere },
  figures: { query: `{ figures(year: ${year}) { openMeasures } }`, reads: isThere },
  findCases: {
    query: 'query Q($number: String!) { findCases(words: $number) { edges { node { id } } } }',
    reads: holdsTheCase,
  },
  followUp: { query: '{ followUp { id } }', reads: isOfTheCase },
  followUpForms: { query: '{ followUpForms { __typename } }', reads: isThere },
  formRules: {
    query: '{ formRules(brandId: "skar", kind: COMPLAINT) { __typename } }',
    reads: isThere,
  },
  me: { query: '{ me { id } }', reads: isThere },
  measures: {
    query:
      'query Q($day: String!) { measures(filter: { dueFrom: $day, dueTo: $day }) { edges { node { description } } } }',
    reads: (value, { caseId }) =>
      (value as { edges: { node: { description: string } }[] }).edges.some(
        ({ node }) => node.description === caseId,
      ),
  },
  workList: {
    query: '{ workList(sort: SUBMISSION, first: 100) { edges { node { id } } } }',
    reads: holdsTheCase,
  },
};

/** What is asked of each part of a case; one that is new in the graph has to be given a line. */
const parts: Readonly<Record<string, string>> = {
  candidates: 'edges { node { id openCases } }',
  timeline: 'edges { node { at } }',
};

// What tells that there is something behind a reference.
const told: Readonly<Record<string, string>> = {
  'case-handling: Case': 'number',
  'case-handling: FollowUp': 'progress { stateText }',
  'notification: Case': 'letters { id }',
  'notification: FollowUp': 'letters { id }',
  'notification: CommandPreview': 'letters { code }',
};

// The right of who has it is refused for its input alone, so that a case stays as it was made.
const tooLong = 'x'.repeat(10_001);
const refusedInputs: Readonly<Record<string, object>> = { releaseHandler: { note: tooLong } };
// Of complaints there is nothing of this kind.
const ofCompliments = ['markPassedOn'];
/** Changes who reads the case, where it is theirs to do. */
export const lastAsked = 'Mutation.liftRestriction';

/**
 * What one of the graph's fields or entities is asked by somebody, an entity with the fields that are brought with it;
 * throws for a row that nobody said how to ask.
 */
export function questionOf(row: Row, asker: Asker, brought: object = {}): Question {
  if (row.kind === 'ENTITY') {
    const fields = told[row.name];
    if (fields === undefined) throw new Error(`${row.name} has no line in asks.ts`);
    const query = `query E($r: [_Any!]!) { _entities(representations: $r) { ... on ${row.type} { ${fields} } } }`;
    return { query, variables: { r: [{ __typename: row.type, id: asker.caseId, ...brought }] } };
  }
  const { name } = row.field;
  if (row.kind === 'MUTATION') return mutationOf(row.field, asker);
  if (row.kind === 'PREVIEW') return previewOf(row.command, asker);
  if (row.kind === 'PART') return partOf(row.field, asker);
  const asked = queries[name];
  if (asked === undefined) throw new Error(`${row.name} has no line in asks.ts`);
  return { query: asked.query, variables: variablesOf(asked.query, asker) };
}

function partOf({ name }: GraphQLField<unknown, unknown>, { caseId: id }: Asker): Question {
  const fields = parts[name];
  if (fields === undefined) throw new Error(`Case.${name} has no line in asks.ts`);
  return {
    query: `query Q($id: ID!) { case(id: $id) { ${name} { ${fields} } } }`,
    variables: { id },
  };
}

function variablesOf(query: string, asker: Asker): Question['variables'] {
  const { caseId: id, number, measureDueOn: day } = asker;
  return Object.fromEntries(
    Object.entries({ id, ids: [id], number, day }).filter(([name]) => query.includes(`$${name}:`)),
  );
}

const refusal = '__typename ... on Refusal { problems { code } }';

function mutationOf({ name, args }: GraphQLField<unknown, unknown>, asker: Asker): Question {
  const [input] = args;
  if (input === undefined) throw new Error(`${name} takes no input`);
  return {
    query: `mutation M($input: ${String(input.type)}) { ${name}(input: $input) { ${refusal} } }`,
    variables: { input: inputOf(name, input.type, asker) },
  };
}

// The same input as the mutation is given.
function previewOf({ name, type }: GraphQLInputField, asker: Asker): Question {
  return {
    query: `query P($command: AnyCommandInput!) { previewCommand(command: $command) { ${refusal} } }`,
    variables: { command: { [name]: inputOf(name, type, asker) } },
  };
}

function inputOf(name: string, type: GraphQLInputType, asker: Asker): unknown {
  const { caseId, complimentId, number, code } = asker;
  const known = {
    caseId: ofCompliments.includes(name) ? complimentId : caseId,
    idempotencyKey: randomUUID(),
    ...(name === 'openFollowUp' ? { number, code } : {}),
    ...refusedInputs[name],
  };
  return sampleOf(type, known);
}

/** What brings the gateway to the letters of a command that whoever works on a case may do, whatever it has become. */
export const previewOfNote = ({ caseId }: Asker): Question => ({
  query:
    'query P($command: AnyCommandInput!) { previewCommand(command: $command) { ... on CommandPreview { caseId readPass facts } } }',
  variables: {
    command: {
      logEntry: {
        caseId,
        idempotencyKey: randomUUID(),
        kind: 'NOTE',
        text: 'Notitie.',
        visibleToReporter: false,
      },
    },
  },
});

/** What an answer comes to; throws where it is a fault, and no right. */
export function outcomeOf(row: Row, { status, data, codes }: Answer, asker: Asker): Outcome {
  if (status === 401) return 'NO_ACCOUNT';
  if (codes.includes('FORBIDDEN')) return 'FORBIDDEN';
  if (status !== 200 || codes.length > 0 || data === null)
    throw new Error(`${row.name} answered ${status} ${codes.join()}`);
  if (row.kind === 'ENTITY') {
    const [entity = null] = data['_entities'] as (object | null)[];
    return entity !== null && Object.values(entity).every(isThere) ? 'READS' : 'NULL';
  }
  if (row.kind === 'PART') {
    const found = data['case'] as Record<string, unknown> | null;
    if (found === null) return 'NULL';
    return isThere(found[row.field.name]) ? 'READS' : 'WITHOUT';
  }
  const value = data[row.field.name];
  if (row.kind === 'QUERY')
    return queries[row.field.name]?.reads(value, asker) === true ? 'READS' : 'NULL';
  const { problems = [] } = value as { problems?: { code: string }[] };
  const said = problems.map(({ code }) => code);
  if (said.includes('NOT_FOUND')) return 'NOT_FOUND';
  return said.some((code) => ['NOT_YOURS', 'INVOLVED'].includes(code)) ? 'REFUSED' : 'WORKS';
}
