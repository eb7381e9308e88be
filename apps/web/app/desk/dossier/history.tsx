import { stepActors, wordIn } from '@klantreacties/procedure';
import { Link } from '../../ui/text.tsx';
import { momentOf } from '../../when.ts';
import { dossierAddress } from './addresses.ts';
import type { Dossier, Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, nameOf } from './text.tsx';
import { workWords } from './work-words.ts';

type Step = Dossier['timeline']['edges'][number]['node'];

/** Everything that happened, by the time; `isLater` where the first steps are on a page before. */
export function History({ dossier, language, isLater }: Shown & { isLater: boolean }) {
  const words = workWords[language].history;
  const { edges, pageInfo } = dossier.timeline;
  const here = dossierAddress(language, dossier.id);
  return (
    <>
      <ol className="dossier-steps">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <OneStep {...node} language={language} />
          </li>
        ))}
      </ol>
      <p className="dossier-pages">
        {isLater && <Link href={`${here}#history`}>{words.first}</Link>}{' '}
        {pageInfo.hasNextPage && (
          <Link href={`${here}?${new URLSearchParams({ na: pageInfo.endCursor ?? '' })}#history`}>
            {words.later}
          </Link>
        )}
      </p>
    </>
  );
}

function OneStep({ at, by, text, words, language }: Step & Pick<Shown, 'language'>) {
  return (
    <>
      <span className="dossier-note">
        {momentOf(at, language)}
        {by !== null && ` · ${actorOf(by, language)}`}
      </span>
      <div>
        {text}
        {words !== null && (
          <details>
            <summary>{workWords[language].history.words}</summary>
            <AsWritten>{words}</AsWritten>
          </details>
        )}
      </div>
    </>
  );
}

const actorOf = (by: NonNullable<Step['by']>, language: Shown['language']): string =>
  by.kind === 'STAFF' ? nameOf(by, language) : capital(wordIn(stepActors, by.kind, language));
