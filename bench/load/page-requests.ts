// The form of a complaint, and what it is made of.
const parts = ['<!DOCTYPE html>', 'method="post"', '<textarea', '<select', '</html>'];

/** Throws unless it is a form page as a whole, which needs no script. */
export function isFormPage(answer: string): null {
  for (const part of parts)
    if (!answer.includes(part)) throw new Error(`The page holds no ${part}`);
  if (/<script/i.test(answer)) throw new Error('The page holds a script');
  return null;
}

/** The form page as a browser asks it: on a first visit, and with a cookie, for which it is made anew. */
export const pageRequests = {
  formPage: { headers: { 'accept-encoding': 'gzip, br' }, check: isFormPage },
  ownFormPage: {
    headers: { 'accept-encoding': 'gzip, br', cookie: 'visited=before' },
    check: isFormPage,
  },
};
