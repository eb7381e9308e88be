import type { Rule } from './rule.ts';

const scopes = 'apps/case-handling/src/persistence/scope-sql.ts';
const table = 'libs/access/src/read-rights.ts';
const scopeSpec = 'apps/case-handling/test/scope-sql.int.spec.ts';

const rowOfQuality = `role: 'QUALITY',\n    reach: 'ALL',\n    escalatedDays: null,\n    restricted: `;

/** Who reads which cases. */
export const reading: readonly Rule[] = [
  {
    name: 'Nobody who is shut out of a case reads it',
    file: scopes,
    text: 'AND s.staff_id = ${who})`',
    off: 'AND s.staff_id = ${who} AND false)`',
  },
  {
    name: 'P&K reads no restricted case',
    file: table,
    text: `${rowOfQuality}false`,
    off: `${rowOfQuality}true`,
  },
  {
    name: 'The lead of P&K reads restricted cases',
    file: scopes,
    text: 'scope.restricted ? notInvolved :',
    off: 'false ? notInvolved :',
  },
  {
    name: 'Who has no role of more reads what they handle alone',
    file: scopes,
    text: '`${isMine} AND NOT c.restricted',
    off: '`(${isMine} OR true) AND NOT c.restricted',
  },
  {
    name: 'An assignment gives no restricted case to who may not read one',
    file: scopes,
    text: '`${isMine} AND NOT c.restricted',
    off: '`${isMine}',
    spec: scopeSpec,
  },
  {
    name: 'An outside person reads the cases for which they were called in alone',
    file: scopes,
    text: 'i.staff_id = ${who})) AND',
    off: 'i.staff_id = ${who}) OR true) AND',
  },
  {
    name: 'An outside person reads the cases for which they were called in',
    file: scopes,
    text: 'i.staff_id = ${who})) AND',
    off: 'i.staff_id = ${who} AND false)) AND',
  },
  {
    name: 'An outside person reads what they handle',
    file: scopes,
    text: '(${isMine} OR EXISTS (SELECT 1 FROM called_in',
    off: '(EXISTS (SELECT 1 FROM called_in',
    spec: scopeSpec,
  },
  {
    name: 'A regional manager reads what they handle',
    file: scopes,
    text: '(${isMine} OR (c.location_id',
    off: '((c.location_id',
  },
  {
    name: 'A regional manager reads the places of their regions alone',
    file: scopes,
    text: 'c.location_id = ANY(${third}::text[])',
    off: '(c.location_id = ANY(${third}::text[]) OR true)',
  },
  {
    name: 'A regional manager reads what is escalated alone',
    file: scopes,
    text: 'c.settle_due_on <= ${second}::date)) AND NOT',
    off: '(c.settle_due_on <= ${second}::date OR true))) AND NOT',
  },
  {
    name: 'A regional manager reads no restricted case',
    file: scopes,
    text: 'c.settle_due_on <= ${second}::date)) AND NOT c.restricted',
    off: 'c.settle_due_on <= ${second}::date))',
  },
  {
    name: 'To a regional manager a complaint is escalated 7 days before',
    file: table,
    text: 'escalatedDays: 7',
    off: 'escalatedDays: 3',
  },
  {
    name: 'A director reads what needs a director alone',
    file: scopes,
    text: '(${isMine} OR c.restricted OR c.waits',
    off: '(true OR ${isMine} OR c.restricted OR c.waits',
  },
  {
    name: 'A director reads what they handle',
    file: scopes,
    text: '(${isMine} OR c.restricted',
    off: '(c.restricted',
  },
  {
    name: 'A director reads restricted cases',
    file: scopes,
    text: 'OR c.restricted OR c.waits',
    off: 'OR c.waits',
  },
  {
    name: 'A director reads what waits for a second person or for what P&K cannot do',
    file: scopes,
    text: 'OR c.waits_for_director OR',
    off: 'OR',
  },
  {
    name: 'A director reads what is escalated',
    file: scopes,
    text: 'OR c.settle_due_on <= ${second}::date OR EXISTS',
    off: 'OR (c.settle_due_on <= ${second}::date AND false) OR EXISTS',
  },
  {
    name: 'A director reads that of which anybody of P&K is shut out',
    file: scopes,
    text: 'q.staff_id = ANY(${third}::text[])',
    off: 'q.staff_id = ANY(${third}::text[]) AND false',
  },
  {
    name: 'To a director a complaint is escalated 3 days before, and not earlier',
    file: table,
    text: 'escalatedDays: 3',
    off: 'escalatedDays: 7',
  },
];
