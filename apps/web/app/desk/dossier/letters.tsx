import { audiences, letterCodes, letterStates, wordIn } from '@klantreacties/procedure';
import { momentOf } from '../../when.ts';
import type { Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { AsWritten, Tag } from './text.tsx';
import { workWords } from './work-words.ts';

/** Each letter as its reader got it, and those that wait. */
export function Letters({ dossier: { letters, internal }, language }: Shown) {
  const words = workWords[language].letters;
  return (
    <>
      {internal?.lateLetters.map(({ id, code, queuedAt }) => (
        <p key={id}>
          <Tag look="urgent">{words.isLate}</Tag>{' '}
          {words.late(
            `${capital(wordIn(letterCodes, code, language))} (${code})`,
            momentOf(queuedAt, language),
          )}
        </p>
      ))}
      {letters?.map(({ id, code, audience, channel, state, sentAt, text, againOf }) => (
        <details className="dossier-letter" key={id}>
          <summary>
            {capital(wordIn(letterCodes, code, language))} ({code}){' '}
            <span className="dossier-note">
              {words.to(wordIn(audiences, audience, language))}, {words.by[channel]}
              {againOf !== null && `, ${words.again}`}
            </span>{' '}
            <Tag look={state === 'FAILED' ? 'urgent' : state === 'SENT' ? 'plain' : 'soon'}>
              {wordIn(letterStates, state, language)}
            </Tag>
            {sentAt !== null && <span className="dossier-note"> {momentOf(sentAt, language)}</span>}
          </summary>
          <AsWritten>{text}</AsWritten>
        </details>
      ))}
    </>
  );
}
