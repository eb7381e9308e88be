import { categories, daysBetween, findings, longDate, wordIn } from '@klantreacties/procedure';
import { dayOf } from '../../when.ts';
import { daysLeftWords } from '../days-left.ts';
import { dueDay } from '../due-day.ts';
import type { Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, Fact, Facts, Tag, Written } from './text.tsx';
import { workWords } from './work-words.ts';

/** What is found of each point, as drafted or as sent. */
export function Judgment({ dossier: { judgment }, language }: Shown) {
  const words = workWords[language].judgment;
  if (judgment === null) return null;
  const { sent, sentAt, sentBy, author, draftedAt, points, category, gist } = judgment;
  return (
    <>
      <p>
        <Tag look={sent ? 'plain' : 'soon'}>
          {!sent
            ? words.draft
            : sentAt === null
              ? words.sentBy
              : words.sent(dayOf(sentAt, language))}
        </Tag>
      </p>
      {judgment.markedAt !== null && (
        <p>
          <Tag look="urgent">{dayOf(judgment.markedAt, language)}</Tag> {words.marked}
        </p>
      )}
      {points.map(({ point, finding, reasons }, n) => (
        <article className="dossier-row" key={n}>
          <h3>
            {words.nth(n + 1)}: <Tag>{capital(wordIn(findings, finding, language))}</Tag>
          </h3>
          <AsWritten>{point}</AsWritten>
          <p>{words.reasons}:</p>
          <AsWritten>{reasons}</AsWritten>
        </article>
      ))}
      <Facts>
        <Fact name={words.noMeasures}>{judgment.noMeasuresReason}</Fact>
        <Fact name={words.category}>
          {category === null ? null : capital(wordIn(categories, category, language))}
        </Fact>
        <Fact name={words.gist}>{gist}</Fact>
        <Fact name={words.written}>
          {author === null && draftedAt === null ? null : (
            <Written at={draftedAt} by={author} language={language} />
          )}
        </Fact>
        <Fact name={words.sentBy}>
          {sentBy === null ? null : <Written at={sentAt} by={sentBy} language={language} />}
        </Fact>
      </Facts>
    </>
  );
}

/** What is done about it, by whom and by what day. */
export function Measures({ dossier: { measures }, language, today }: Shown) {
  const words = workWords[language].measures;
  return (
    <ul className="dossier-rows">
      {measures.map(({ id, description, owner, dueOn, realisedOn }) => (
        <li key={id}>
          <AsWritten>{description}</AsWritten>
          <Facts>
            <Fact name={words.owner}>{owner}</Fact>
            <Fact name={words.dueOn}>
              {dueDay(dueOn, language)}{' '}
              {realisedOn !== null ? (
                <Tag>{words.realised(longDate(realisedOn, language))}</Tag>
              ) : (
                <Tag look={dueOn < today ? 'urgent' : 'soon'}>
                  {daysLeftWords(daysBetween(today, dueOn), language)}
                </Tag>
              )}
            </Fact>
          </Facts>
        </li>
      ))}
    </ul>
  );
}
