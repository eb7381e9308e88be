import { isRouteErrorResponse, type HandleErrorFunction } from 'react-router';
import { reportContext } from './page-context.ts';

/** A visitor who went away is no failure, and neither is one who asks what a page does not do. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  const isOfVisitor = isRouteErrorResponse(error) && error.status < 500;
  if (!request.signal.aborted && !isOfVisitor) context.get(reportContext)(error);
};
