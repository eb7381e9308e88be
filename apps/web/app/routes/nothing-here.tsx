import { data } from 'react-router';

/** An address of no page. */
export function loader(): never {
  throw data(null, { status: 404 });
}

/** Never shown; without it the answer would have no page around it. */
export default () => null;
