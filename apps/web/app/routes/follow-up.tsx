import { randomUUID } from 'node:crypto';
import {
  data,
  redirect,
  useActionData,
  useLocation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { addressOf, placeOf } from '../addresses.ts';
import { draftIn, type Draft } from '../follow-up/draft.ts';
import { readFollowUp } from '../follow-up/read-follow-up.ts';
import { sendDraft } from '../follow-up/send-draft.ts';
import type { Problem, Values } from '../form/fields.ts';
import { failureOf } from '../graph.ts';
import { languageAt, languageOf } from '../language.ts';
import { clockContext, cookiesContext, graphContext } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import {
  endSession,
  keepSession,
  openWith,
  sessionFrom,
  sessionOf,
} from '../session/follow-up-session.ts';
import { AskPage } from '../ui/ask-page.tsx';
import { FailedPage } from '../ui/failed-page.tsx';
import { FollowUpPage } from '../ui/follow-up-page.tsx';
import { LetterLink } from '../ui/letter-link.tsx';
import { followUpWords } from '../words/follow-up.ts';
import { useBrand } from './brand.tsx';

/** What the address says once number and code were right, until the browser has shown that it keeps the session. */
const opened = 'geopend';

export async function loader(asked: LoaderFunctionArgs) {
  const { request, context } = asked;
  if (new URL(request.url).searchParams.has(opened)) {
    const now = context.get(clockContext)().getTime();
    const kept = await sessionOf(context.get(cookiesContext), now);
    if (kept !== null) throw redirect(addressOf(placeOf(asked), 'volgen'), 303);
  }
  const shown = await readFollowUp(context, languageOf(request));
  return data(new PageData(shown), shown.at === 'FAILED' ? { status: 503 } : {});
}

/** What a post comes back with: everything that was typed, and why it did not go on. */
interface Done {
  values: Values;
  draft: Draft | null;
  problems: readonly Problem[];
  /** Number and code are asked for again, for what was written is of a reaction that is not open. */
  ended: boolean;
}

const nothing: Done = { values: {}, draft: null, problems: [], ended: false };

export async function action(asked: ActionFunctionArgs): Promise<Done> {
  const { request, context } = asked;
  const here = addressOf(placeOf(asked), 'volgen');
  const filledIn = new URLSearchParams(await request.text());
  const step = filledIn.get('step');
  const draft = draftIn(filledIn);
  const language = languageOf(request);
  const { failed } = followUpWords[language];
  const cookies = context.get(cookiesContext);
  const ask = context.get(graphContext);
  const now = context.get(clockContext)().getTime();
  const alone = (message: string) => [{ field: null, label: null, message }];

  if (step === 'close') {
    endSession(cookies);
    throw redirect(`${here}?gesloten=ja`, 303);
  }
  if (step === 'open') {
    const values = { number: filledIn.get('number') ?? '', code: filledIn.get('code') ?? '' };
    const answer = await openWith(ask, values, language).catch(failureOf);
    if (typeof answer === 'string')
      return { ...nothing, values, draft, problems: alone(failed[answer]) };
    if ('problems' in answer) return { ...nothing, values, draft, problems: answer.problems };
    const session = sessionFrom(answer.opened, now);
    await keepSession(cookies, session);
    if (draft?.number !== session.number) throw redirect(`${here}?${opened}=ja`, 303);
    return { ...nothing, draft };
  }
  if (draft === null || step === 'again') return { ...nothing, draft };
  const session = await sessionOf(cookies, now);
  if (session?.number !== draft.number) return { ...nothing, draft, ended: true };
  const sent = await sendDraft(ask, draft, { language, token: session.token });
  switch (sent.at) {
    case 'RECEIVED':
      throw redirect(`${here}?verstuurd=${draft.form.split('.')[0]}`, 303);
    case 'REFUSED':
      // Nothing was taken in under its key.
      return { ...nothing, draft: { ...draft, key: randomUUID() }, problems: sent.problems };
    case 'ENDED':
      endSession(cookies);
      return { ...nothing, draft, ended: true };
    default:
      return { ...nothing, draft, problems: alone(failed[sent.at]) };
  }
}

export const meta = ({ location }: { location: { pathname: string } }) => [
  { title: followUpWords[languageAt(location.pathname)].title },
];

/** The follow-up, to which letters lead. */
export default function FollowUp() {
  return (
    <>
      <Shown />
      <LetterLink />
    </>
  );
}

/** Number and code first, then how the reaction stands. */
function Shown() {
  const ofBrand = useBrand();
  const shown = usePageData<typeof loader>();
  const done = useActionData<typeof action>() ?? nothing;
  const told = new URLSearchParams(useLocation().search);
  if (shown.at === 'FAILED') return <FailedPage {...ofBrand} why={shown.why} draft={done.draft} />;
  if (shown.at === 'ASK' || done.ended)
    return (
      <AskPage
        {...{ ...done, ...ofBrand }}
        fields={shown.forms.openFollowUp.fields}
        label={shown.forms.openFollowUp.label}
        ended={done.ended || (shown.at === 'ASK' && shown.ended)}
        closed={told.has('gesloten')}
        noCookies={told.has(opened)}
      />
    );
  const { draft, problems } = done;
  return <FollowUpPage {...{ ...ofBrand, shown, draft, problems }} sent={told.get('verstuurd')} />;
}
