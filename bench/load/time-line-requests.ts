import { createHash } from 'node:crypto';
import { DossierWithTimeLineDocument } from '@klantreacties/operations';
import { dataOf, hold, type Fields } from './answers.ts';

const steps = 200;
// The case to which `seed/time-line.sql` gives its steps.
const digest = createHash('md5').update('case 1').digest('hex');
const id = digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const caseFields = 'id number state kind locationId careType restricted submittedAt text wish';
const stepFields = ['id', 'at', 'kind', 'text'];
const page = (node: string) =>
  `pageInfo { hasNextPage endCursor } edges { cursor node { ${node} } }`;

const dossier = String(DossierWithTimeLineDocument);
const plainDossier = `query Dossier($id: UUID!, $first: Int) {
  case: caseRowById(id: $id) { ${caseFields} brand
    timeline: stepsByCaseId(first: $first, orderBy: [AT_ASC, ID_ASC]) {
      ${page(`${stepFields.join(' ')} words byKind byName byFunction`)} } } }`;

interface Dossier {
  case: Fields & { timeline: { edges: { node: Fields }[]; pageInfo: { hasNextPage: boolean } } };
}

const asking = (query: string) => ({
  body: () => JSON.stringify({ query, variables: { id, first: steps } }),
  check(answer: string) {
    const { case: read } = dataOf<Dossier>(answer);
    hold(read, ['id', 'number', 'state', 'text']);
    const { edges, pageInfo } = read.timeline;
    if (edges.length !== steps || pageInfo.hasNextPage)
      throw new Error(`The time line holds ${edges.length} steps`);
    for (const { node } of edges) hold(node, stepFields);
    return null;
  },
});

/** A dossier with its whole time line, from us and from plain tables. */
export const timeLineRequests = { dossier: asking(dossier), plainDossier: asking(plainDossier) };
