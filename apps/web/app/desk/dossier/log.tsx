import {
  answerEffects,
  entryKinds,
  longDate,
  proposalAnswers,
  wordIn,
} from '@klantreacties/procedure';
import type { Internal, Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, Fact, Facts, Tag, Written } from './text.tsx';
import { workWords } from './work-words.ts';

/** What was said and done, and what the reporter was told, by the time. */
export function Log({ dossier: { internal }, language }: Shown) {
  if (internal === null) return null;
  const unread = new Set(internal.unread.map(({ id }) => id));
  const rows = [
    ...internal.entries.map((entry) => ({
      at: entry.loggedAt,
      row: <Entry key={entry.id} {...entry} isUnread={unread.has(entry.id)} language={language} />,
    })),
    ...internal.messages.map((message) => ({
      at: message.toldAt,
      row: <Told key={message.id} {...message} language={language} />,
    })),
  ];
  return rows
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ row }) => row);
}

type In = Pick<Shown, 'language'>;

function Entry({
  language,
  isUnread,
  ...entry
}: Internal['entries'][number] & In & { isUnread: boolean }) {
  const words = workWords[language].log;
  const { answer, kind, visibleToReporter } = entry;
  return (
    <article className={isUnread ? 'dossier-row dossier-row--unread' : 'dossier-row'} id={entry.id}>
      <h3>
        {capital(wordIn(entryKinds, kind, language))}{' '}
        {isUnread && <Tag look="urgent">{words.unread}</Tag>}{' '}
        {visibleToReporter && kind !== 'REPORTER_MESSAGE' && <Tag>{words.visible}</Tag>}
      </h3>
      <Written at={entry.loggedAt} by={entry.author} language={language} />
      <AsWritten>{entry.text}</AsWritten>
      {answer !== null && (
        <p className="dossier-note">
          {words.answered}: {wordIn(proposalAnswers, answer.answer, language)} (
          {wordIn(answerEffects, answer.effect, language)})
        </p>
      )}
    </article>
  );
}

function Told({ language, ...message }: Internal['messages'][number] & In) {
  const words = workWords[language].log;
  return (
    <article className="dossier-row">
      <h3>{words.told}</h3>
      <Written at={message.toldAt} by={message.author} language={language} />
      <AsWritten>{message.done}</AsWritten>
      <Facts>
        <Fact name={words.next}>{message.next}</Fact>
        <Fact name={words.delay}>{message.reasonOfDelay}</Fact>
        <Fact name={words.nextMessage}>{longDate(message.nextMessageOn, language)}</Fact>
      </Facts>
    </article>
  );
}
