import { stepActors, wordIn } from '@klantreacties/procedure';
import { Link } from '../../ui/text.tsx';
import { momentOf } from '../../when.ts';
import { dossierAddress } from './addresses.ts';
import type { Dossier, Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, nameOf } from './text.tsx';
import { workWords } from './work-words.ts';

type Step = Dossier['timeline']['edges'][number]['node'];

/**
 * Everything that happened, the last of it first, for that is what people come for; `isLater` where the first steps are
 * on a page before. The graph gives pages from the first step on, so what is later than a page stands above it.
 */
export function History({ dossier, language, isLater }: Shown & { isLater: boolean }) {
  const words = workWords[language].history;
  const { edges, pageInfo } = dossier.timeline;
  const here = dossierAddress(language, dossier.id);
  return (
    <>
      <p className="dossier-note">{words.order}</p>
      {pageInfo.hasNextPage && (
        <p className="dossier-pages">
          <Link href={`${here}?${new URLSearchParams({ na: pageInfo.endCursor ?? '' })}#history`}>
            {words.later}
          </Link>
        </p>
      )}
      <ol className="dossier-steps" reversed>
        {edges.toReversed().map(({ node }) => (
          <li key={node.id}>
            <OneStep {...node} language={language} />
          </li>
        ))}
      </ol>
      {isLater && (
        <p className="dossier-pages">
          <Link href={`${here}#history`}>{words.first}</Link>
        </p>
      )}
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
