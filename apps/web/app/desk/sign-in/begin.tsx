import { redirect, type LoaderFunctionArgs } from 'react-router';
import { providerContext, staffContext } from '../../page-context.ts';
import { pageOfOurs } from './page-of-ours.ts';
import { orTryLater } from './or-try-later.ts';

/** Leads to the identity provider of staff, which asks who somebody is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const begin = context.get(providerContext).begin(new URL('/werk/aangemeld', url));
  const { address, begun } = await begin.catch(orTryLater);
  const back = pageOfOurs(url.searchParams.get('terug'));
  await context.get(staffContext).begin({ ...begun, back });
  return redirect(address.href);
}

export { SorryAtTheDesk as ErrorBoundary } from '../sorry.tsx';
export default () => null;
