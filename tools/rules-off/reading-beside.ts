import type { Rule } from './rule.ts';

const scopes = 'apps/case-handling/src/persistence/scope-sql.ts';
const table = 'libs/access/src/read-rights.ts';
const measures = 'apps/case-handling/src/persistence/measure-conditions.ts';
const figures = 'apps/reporting/src/use-cases/figures.ts';
const figuresSpec = 'apps/reporting/src/use-cases/figures.spec.ts';

/** Who is nobody here, what a reporter reads, and what is read beside cases. */
export const readingBeside: readonly Rule[] = [
  {
    name: 'Who left is nobody, whatever token they have',
    file: 'libs/access/src/viewer.ts',
    text: 'person === null || !person.active',
    off: 'person === null',
  },
  {
    name: 'A reporter follows their own reaction alone',
    file: scopes,
    text: '`c.id = ${who}::uuid`',
    off: '`(c.id = ${who}::uuid OR true)`',
  },
  {
    name: 'Nobody but a reporter follows a reaction, whatever case they read',
    file: 'apps/case-handling/src/graphql/case/case-context.ts',
    text: "context.viewer.kind === 'reporter' ? await findCase(id, context) : null",
    off: 'await findCase(id, context)',
  },
  {
    name: 'A follow-up is asked with the token of a reporter',
    file: 'apps/intake/src/graphql/intake-resolver.ts',
    text: "if (viewer.kind !== 'reporter') throw forbidden();",
    off: '',
  },
  {
    name: 'What a code of before opened is shut once a reaction has a new one',
    file: 'apps/intake/src/graphql/intake-resolver.ts',
    text: 'if ((await store.codeGenerationOf(reactionId)) !== codeGeneration) throw forbidden();',
    off: '',
    spec: 'apps/journeys/test/lost-code.journey.spec.ts',
  },
  {
    name: 'A case is asked for by staff alone',
    file: 'apps/case-handling/src/graphql/case/case-query-resolver.ts',
    text: "if (context.viewer.kind !== 'staff') throw forbidden();",
    off: '',
  },
  {
    name: 'The public reads no case',
    file: scopes,
    text: "text: 'false'",
    off: "text: 'true'",
    spec: 'apps/case-handling/test/scope-sql.int.spec.ts',
  },
  {
    name: 'Figures are for who reads those of some place',
    file: figures,
    text: "viewer.kind !== 'staff' || theirs?.length === 0",
    off: "viewer.kind !== 'staff'",
  },
  {
    name: 'An analyst has figures',
    file: table,
    text: "figures: 'EVERY_PLACE',\n  },\n  {\n    role: null,",
    off: "figures: 'NO_PLACE',\n  },\n  {\n    role: null,",
  },
  {
    name: 'A manager has figures of the places that they manage',
    file: table,
    text: "figures: 'PLACES_THEY_MANAGE',\n  },\n];",
    off: "figures: 'NO_PLACE',\n  },\n];",
  },
  {
    name: 'Restricted cases are in the figures of who may read them alone',
    file: figures,
    text: "restricted && figures === 'EVERY_PLACE' ? 'ALL' : 'WITHOUT_RESTRICTED'",
    off: "'ALL'",
    spec: figuresSpec,
  },
  {
    name: 'What somebody is shut out of is in none of their figures',
    file: figures,
    text: "roles.every((role) => role === 'ANALYST')",
    off: 'roles.length >= 0',
    spec: figuresSpec,
  },
  {
    name: 'A measure without its case is read by who owns it',
    file: measures,
    text: 'm.owner_id = ANY(${ownerIds}::text[]) OR',
    off: '(m.owner_id = ANY(${ownerIds}::text[]) AND false) OR',
  },
  {
    name: 'A measure without its case is read by the manager of its place',
    file: measures,
    text: 'OR c.location_id = ANY(${locationIds}::text[]))',
    off: 'OR (c.location_id = ANY(${locationIds}::text[]) AND false))',
  },
  {
    name: 'A measure without its case is read by no others',
    file: measures,
    text: 'AND (m.owner_id',
    off: 'AND (true OR m.owner_id',
  },
  {
    name: 'A director reads the measures of every place',
    file: table,
    text: "measures: 'EVERY_PLACE',",
    off: "measures: 'NO_PLACE',",
  },
  {
    name: 'A measure of a restricted case is not read without it',
    file: measures,
    text: 'WHERE NOT c.restricted',
    off: 'WHERE true',
  },
  {
    name: 'A measure is never read by who is shut out of its case',
    file: measures,
    text: 's.staff_id = ${staffId})',
    off: 's.staff_id = ${staffId} AND false)',
  },
  {
    name: 'Who may handle a case, and why somebody may not, is told to who assigns alone',
    file: 'apps/case-handling/src/domain/case/candidates.ts',
    text: 'if (!isOffered(record, assignHandler, context)) return null;',
    off: '',
  },
  {
    name: 'How much somebody handles is counted of the cases that the viewer reads',
    file: 'apps/case-handling/src/persistence/count-handled.ts',
    text: ' AND (${text})',
    off: ' AND (${text} OR true)',
    spec: 'apps/case-handling/test/work-list.int.spec.ts',
  },
];
