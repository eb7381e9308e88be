import { localDateOf } from '@klantreacties/procedure';
import { Outlet, useLocation, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { languageOf, type Language } from '../language.ts';
import { DeskFrame } from './frame.tsx';
import { clockContext } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { whoIsSignedIn, type Me } from './signed-in.ts';
import { keepVisit } from './work-list/visits.ts';

/** What every page of the desk has. */
export interface AtTheDesk {
  me: Me;
  language: Language;
  /** This day in Europe/Amsterdam. */
  today: string;
}

export async function loader(asked: LoaderFunctionArgs): Promise<PageData<AtTheDesk>> {
  const me = await whoIsSignedIn(asked);
  await keepVisit(asked, me.id);
  const today = localDateOf(asked.context.get(clockContext)());
  return new PageData({ me, language: languageOf(asked.request), today });
}

export const useDesk = () => useOutletContext<AtTheDesk>();

export default function Desk() {
  const at = usePageData<typeof loader>();
  const { pathname, search } = useLocation();
  return (
    <DeskFrame {...at} pathname={pathname} search={search}>
      <Outlet context={at} />
    </DeskFrame>
  );
}
