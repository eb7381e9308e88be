import {
  CommandFormsDocument,
  DirectoryPeopleDocument,
  DossierPageDocument,
  type DirectoryPeopleQuery,
} from '@klantreacties/operations';
import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { languageOf, type Language } from '../../language.ts';
import { PageData, usePageData } from '../../page-data.ts';
import { Link } from '../../ui/text.tsx';
import { asStaff } from '../staff.ts';
import { useDesk } from '../desk.tsx';
import { forAllStaff } from '../for-all-staff.ts';
import { dossierAddress, kebab } from './addresses.ts';
import { Head, type Commands } from './head.tsx';
import { partsOf } from './parts.tsx';
import type { Dossier } from './shown.ts';
import { DossierPart } from './text.tsx';
import { dossierWords } from './words.ts';
import './dossier.css';

/** A case, or 404 alike for one that is not there and one that is not theirs. */
export async function loader(asked: LoaderFunctionArgs) {
  const { request, params } = asked;
  const ask = await asStaff(asked);
  const { caseId = '' } = params;
  const after = new URL(request.url).searchParams.get('na');
  const language = languageOf(request);
  const askOnce = forAllStaff(ask, language);
  const [shown, named, { data: people }] = await Promise.all([
    ask(DossierPageDocument, { id: caseId, after }),
    askOnce(CommandFormsDocument, {}),
    askOnce(DirectoryPeopleDocument, {}),
  ]);
  const { case: dossier } = shown.data;
  // A cursor that is none leads to the first steps.
  if (dossier === null && shown.partly && after !== null)
    throw redirect(dossierAddress(language, caseId));
  if (dossier === null) throw data(null, { status: shown.partly ? 503 : 404 });
  return new PageData({
    dossier: { ...dossier, measures: withNames(dossier.measures, people) },
    partly: shown.partly,
    isLater: after !== null,
    done: new URL(request.url).searchParams.get('gedaan'),
    commands: named.data.commandForms,
  });
}

/** Measures with whom they are of by name, where that is a colleague. */
const withNames = (
  measures: Dossier['measures'],
  { colleagues }: DirectoryPeopleQuery,
): Dossier['measures'] =>
  measures.map(({ owner, ...measure }) => {
    const name = colleagues.find(({ id }) => id === measure.ownerId)?.name ?? null;
    return { ...measure, owner: name === null ? owner : `${name}, ${owner}` };
  });

export default function DossierPage() {
  const { language, today } = useDesk();
  const { partly, commands, isLater, done, ...loaded } = usePageData<typeof loader>();
  const shown = { ...loaded, language, today };
  const words = dossierWords[language];
  const parts = partsOf({ ...shown, isLater });
  return (
    <article className="dossier">
      <title>{words.title(shown.dossier.number)}</title>
      <Done done={done} commands={commands} language={language} />
      <Head {...shown} commands={commands} />
      {partly && (
        <p className="part part--urgent" role="status">
          {words.partly}
        </p>
      )}
      <nav className="dossier-nav" aria-label={words.onThisPage}>
        <ul>
          {parts.map(({ id }) => (
            <li key={id}>
              <Link href={`#${id}`}>{words.parts[id]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, content }) => (
        <DossierPart key={id} id={id} title={words.parts[id]}>
          {content}
        </DossierPart>
      ))}
    </article>
  );
}

/** What somebody just did, on the page that they come to after it. */
function Done({
  done,
  commands,
  language,
}: {
  done: string | null;
  commands: Commands;
  language: Language;
}) {
  const label = commands.find(({ name }) => kebab(name) === done)?.label;
  return label === undefined ? null : (
    <p className="part part--done" role="status">
      {dossierWords[language].done(label)}
    </p>
  );
}
