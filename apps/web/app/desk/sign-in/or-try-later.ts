import { data } from 'react-router';
import { ProviderFailed } from './provider.ts';

/** For a page that cannot go on while the identity provider does not answer. */
export function orTryLater(cause: unknown): never {
  if (cause instanceof ProviderFailed) throw data(null, { status: 503 });
  throw cause;
}
