import { longDate, proposalAnswers, wordIn } from '@klantreacties/procedure';
import { dayOf, momentOf } from '../../when.ts';
import type { Dossier, Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, Tag, Written } from './text.tsx';
import { workWords } from './work-words.ts';

/** What was proposed to the reporter, with what they said to it. */
export function Proposals({ dossier: { proposals }, language }: Shown) {
  const words = workWords[language].proposals;
  return proposals.map((proposal, n) => (
    <article className="dossier-row" key={proposal.id}>
      <h3>{words.nth(n + 1)}</h3>
      <Written at={proposal.proposedAt} by={proposal.author} language={language} />
      <AsWritten>{proposal.text}</AsWritten>
      <Answer {...proposal} language={language} />
    </article>
  ));
}

function Answer({ language, ...proposal }: Dossier['proposals'][number] & Pick<Shown, 'language'>) {
  const words = workWords[language].proposals;
  const { answer, answeredAt, answerText, answerBy, takenBackAt } = proposal;
  if (takenBackAt !== null)
    return (
      <p>
        <Tag look="urgent">{words.takenBack(dayOf(takenBackAt, language))}</Tag>
      </p>
    );
  if (answer === null)
    return (
      <p>
        <Tag look="soon">{words.none}</Tag> {words.answerBy(longDate(answerBy, language))}
      </p>
    );
  return (
    <>
      <p>
        {words.answer}: <Tag>{capital(wordIn(proposalAnswers, answer, language))}</Tag>
        {answeredAt !== null && ` ${momentOf(answeredAt, language)}`}
      </p>
      {answerText !== null && <AsWritten>{answerText}</AsWritten>}
    </>
  );
}
