import { WorkOnDeskDocument } from '@klantreacties/operations';
import { dataOf } from './answers.ts';

// The form of a complaint, and what it is made of.
const parts = ['<!DOCTYPE html>', 'method="post"', '<textarea', '<select', '</html>'];

/** Throws unless it is a form page as a whole, which needs no script. */
export function isFormPage(answer: string): null {
  for (const part of parts)
    if (!answer.includes(part)) throw new Error(`The page holds no ${part}`);
  if (/<script/i.test(answer)) throw new Error('The page holds a script');
  return null;
}

const rowsOfDesk = 40;

/** Throws unless it is the work list as a whole, with a row for each case of a page. */
export function isDeskPage(answer: string): null {
  const rows = answer.match(/href="\/werk\/zaken\//g)?.length ?? 0;
  if (rows !== rowsOfDesk) throw new Error(`The page holds ${rows} cases`);
  if (!answer.endsWith('</html>')) throw new Error('The page is cut off');
  return null;
}

/** Throws unless the graph gave what that page asks of it. */
function isAnswerForDesk(answer: string): null {
  const { workList } = dataOf<{ workList: { edges: unknown[] } }>(answer);
  if (workList.edges.length !== rowsOfDesk) throw new Error('The answer holds another number');
  return null;
}

const question = {
  filter: {},
  sort: 'URGENCY',
  direction: 'ASCENDING',
  first: rowsOfDesk,
  after: null,
};

/** The form page as a browser asks it: on a first visit, and with a cookie, for which it is made anew. */
export const pageRequests = {
  formPage: { headers: { 'accept-encoding': 'gzip, br' }, check: isFormPage },
  ownFormPage: {
    headers: { 'accept-encoding': 'gzip, br', cookie: 'visited=before' },
    check: isFormPage,
  },
  deskPage: { headers: { 'accept-encoding': 'gzip, br' }, check: isDeskPage },
  deskQuestion: {
    body: () => JSON.stringify({ query: String(WorkOnDeskDocument), variables: question }),
    check: isAnswerForDesk,
  },
};
