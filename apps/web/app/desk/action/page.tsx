import { randomUUID } from 'node:crypto';
import {
  CandidatesForCaseDocument,
  CaseOfActionDocument,
  CommandFormsDocument,
  DirectoryPeopleDocument,
} from '@klantreacties/operations';
import {
  createContext,
  data,
  redirect,
  useActionData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { languageAt, languageOf } from '../../language.ts';
import { PageData, usePageData } from '../../page-data.ts';
import { dossierAddress, kebab } from '../dossier/addresses.ts';
import { useDesk } from '../desk.tsx';
import { forAllStaff } from '../for-all-staff.ts';
import { asStaff, type AskAsStaff } from '../staff.ts';
import { ActionForm } from './action-form.tsx';
import { choicesIn } from './choices.ts';
import { fieldsOf, seenIn, startOf, type Command } from './form.ts';
import { NotNow } from './not-now.tsx';
import { ReadBack } from './read-back.tsx';
import { isOfOneRow, rowIn, RowsToSettle } from './settle.tsx';
import { startValuesOf } from './start-values.ts';
import { takeStep } from './take-step.ts';
import { actionWords } from './words.ts';
import '../dossier/dossier.css';
import './action.css';

type Asked = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

async function shownTo(ask: AskAsStaff, { request, params }: Asked) {
  const language = languageOf(request);
  const { caseId = '', action = '' } = params;
  const askOnce = forAllStaff(ask, language);
  const [{ data: of }, { data: named }, { data: people }] = await Promise.all([
    ask(CaseOfActionDocument, { id: caseId }),
    askOnce(CommandFormsDocument, {}),
    askOnce(DirectoryPeopleDocument, {}),
  ]);
  const command = named.commandForms.find(({ name }) => kebab(name) === action);
  if (of.case === null || command === undefined) throw data(null, { status: 404 });
  const choices = choicesIn(of.case, people, language);
  const fields = fieldsOf(command, choices);
  const row = rowIn(of.case, new URL(request.url).searchParams.get('rij'));
  return {
    shown: of.case,
    version: String(of.caseVersions[0]?.version ?? ''),
    command,
    fields,
    row,
    seen: seenIn(command, choices),
    start: { ...startOf(fields), ...startValuesOf(command.name, of.case) },
  };
}

const candidatesFor = async (ask: AskAsStaff, id: string, name: string) => {
  const asked = { id, name: name === '' ? null : name, first: 50 };
  return (await ask(CandidatesForCaseDocument, asked)).data.case?.candidates ?? null;
};
export type Candidates = NonNullable<Awaited<ReturnType<typeof candidatesFor>>>;
const isAssigning = ({ name }: Command) => name === 'assignHandler';

type Page = Awaited<ReturnType<typeof shownTo>> & { candidates: Candidates | null };

/** What an action read of the case, for the page that follows in the same request. */
const readByAction = createContext<Page | null>(null);

async function pageOf(ask: AskAsStaff, asked: Asked): Promise<Page> {
  const page = await shownTo(ask, asked);
  const candidates = isAssigning(page.command) ? await candidatesFor(ask, page.shown.id, '') : null;
  return { ...page, candidates };
}

export async function loader(asked: LoaderFunctionArgs) {
  const ask = await asStaff(asked);
  const page = asked.context.get(readByAction) ?? (await pageOf(ask, asked));
  return new PageData({ ...page, key: randomUUID() });
}

export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  const ask = await asStaff(asked);
  const filledIn = new URLSearchParams(await request.text());
  const page = await shownTo(ask, asked);
  const { shown, version, command, fields } = page;
  const language = languageOf(request);
  const { required } = actionWords[language];
  const posted = { caseId: shown.id, version, command, fields, filledIn, required };
  const done = await takeStep(ask, posted);
  if (done.step.at === 'DONE')
    throw redirect(`${dossierAddress(language, shown.id)}?gedaan=${kebab(command.name)}`, 303);
  const find = (done.step.at === 'FORM' && done.step.find) || '';
  const candidates = isAssigning(command) ? await candidatesFor(ask, shown.id, find) : null;
  context.set(readByAction, { ...page, candidates });
  return done;
}

export const meta = ({ location, loaderData }: Shown) => [
  { title: loaderData?.data.command.label ?? actionWords[languageAt(location.pathname)].back },
];

interface Shown {
  location: { pathname: string };
  loaderData?: Awaited<ReturnType<typeof loader>>;
}

/** Something that can be done to a case: its form as the graph describes it, read back with its letters, and done. */
export default function ActionPage() {
  const { language } = useDesk();
  const page = usePageData<typeof loader>();
  const posted = useActionData<typeof action>();
  const step = posted?.step ?? { at: 'FORM', key: page.key, problems: [], since: [] };
  const values = posted?.values ?? page.start;
  const of = { ...page, values, language };
  if (!page.shown.availableActions.includes(page.command.name) && posted === undefined)
    return <NotNow {...of} />;
  if (step.at === 'READ_BACK') return <ReadBack {...of} step={step} />;
  if (step.at === 'DONE') return null;
  if (isOfOneRow(page.command) && page.row === null) return <RowsToSettle {...of} />;
  return <ActionForm {...of} step={step} candidates={page.candidates} />;
}
