import type { TypedDocumentString } from '@klantreacties/operations';
import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { GraphFailed, type Answer } from '../graph.ts';
import { languageOf } from '../language.ts';
import { graphContext, staffContext } from '../page-context.ts';
import { ProviderFailed } from './sign-in/provider.ts';

/** The graph as who is signed in asks it, in the language of the page. */
export type AskAsStaff = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Answer<Data>>;

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** What a page of the desk says instead, where it could not take a form: what was filled in, to be sent again. */
export interface SendAgain {
  filledIn: [name: string, value: string][];
}

/**
 * The graph for who is signed in. Who is not, is led to sign in and comes back to this page. Throws 503 where the graph or
 * the identity provider does not answer, 429 where too much was asked, 403 for what is not for this person, 404 for what cannot be asked. A form that
 * could not be taken goes with it, with every word (`SendAgain`).
 */
export async function asStaff({ request, context }: Asked): Promise<AskAsStaff> {
  // Read where it has to be given back, while the page reads the request itself.
  const filledIn = isPost(request) ? request.clone() : null;
  let read: Promise<SendAgain> | null = null;
  const again = () => (read ??= wordsOf(filledIn));
  const session = context.get(staffContext);
  const token = await session.token().catch(async (cause: unknown) => {
    if (cause instanceof ProviderFailed) throw data(await again(), { status: 503 });
    throw cause;
  });
  if (token === null) throw await signInFirst(request, filledIn);
  const language = languageOf(request);
  const ask = context.get(graphContext);
  return (document, variables) =>
    ask(document, variables, { language, token }).catch(async (cause: unknown) => {
      if (!(cause instanceof GraphFailed)) throw cause;
      if (cause.status === 401) throw data(await again(), { status: 401 });
      throw data({ ...(await again()), fields: cause.fields }, { status: statusFor(cause) });
    });
}

/** Which variables the graph did not take, with the 404 of a page that does not tell. */
interface NotTaken {
  fields: readonly string[];
}

// What the graph cannot be asked stands in an address that nobody got from us.
function statusFor({ status, codes, fields }: GraphFailed): number {
  if (status === 429) return 429;
  if (codes.includes('FORBIDDEN')) return 403;
  return fields.length > 0 || codes.includes('BAD_USER_INPUT') ? 404 : 503;
}

/** For a page that says itself which variables the graph did not take. Throws every other failure on. */
export function fieldsNotTaken(cause: unknown): readonly string[] {
  const { data: given } = (cause ?? {}) as { data?: Partial<NotTaken> | null };
  if (given?.fields === undefined || given.fields.length === 0) throw cause;
  return given.fields;
}

/** In place of what the graph does not give to who asks: null. Throws every other failure on. */
export function nullIfForbidden(cause: unknown): null {
  if ((cause as { init?: ResponseInit | null } | null)?.init?.status === 403) return null;
  throw cause;
}

const isPost = ({ method }: Request) => method !== 'GET' && method !== 'HEAD';

async function signInFirst({ url }: Request, filledIn: Request | null) {
  if (filledIn !== null) return data(await wordsOf(filledIn), { status: 401 });
  const { pathname, search } = new URL(url);
  return redirect(`${signInAddress}?${new URLSearchParams({ terug: pathname + search })}`);
}

/** Where signing in begins; `terug` is the page to come back to. */
export const signInAddress = '/werk/aanmelden';

const wordsOf = async (filledIn: Request | null): Promise<SendAgain> => ({
  filledIn: filledIn === null ? [] : [...new URLSearchParams(await filledIn.text())],
});
