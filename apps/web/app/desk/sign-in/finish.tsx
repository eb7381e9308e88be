import { redirect, type LoaderFunctionArgs } from 'react-router';
import { providerContext, staffContext } from '../../page-context.ts';
import { orTryLater } from './or-try-later.ts';
import { pageOfOurs } from './page-of-ours.ts';
import { signInAddress } from '../staff.ts';

/** Takes the answer of the identity provider, keeps the tokens sealed in the browser, and leads back to the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const answer = new URL(request.url);
  const session = context.get(staffContext);
  const begun = await session.begun(answer.searchParams.get('state') ?? '');
  // An answer that this browser did not ask for, or one that was used: to begin anew does no harm.
  if (begun === null) return redirect(`${signInAddress}?terug=${pageOfOurs(null)}`);
  const tokens = await context.get(providerContext).finish(answer, begun).catch(orTryLater);
  await session.keep(tokens);
  return redirect(begun.back);
}

export { SorryAtTheDesk as ErrorBoundary } from '../sorry.tsx';
export default () => null;
