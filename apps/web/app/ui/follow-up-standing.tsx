import { longDate } from '@klantreacties/procedure';
import { stepsOf } from '../follow-up/steps.ts';
import { followUpWords } from '../words/follow-up.ts';
import type { OfFollowUp } from './follow-up-page.tsx';
import { List, Paragraph, Section } from './text.tsx';

/** Where the reaction stands: in a sentence, and as a line of dated steps. */
export function Standing({ language, shown: { followUp, partly } }: OfFollowUp) {
  const words = followUpWords[language];
  const { progress } = followUp;
  return (
    <Section title={words.stands}>
      {progress !== null && (
        <>
          <Paragraph lead>
            {progress.stateText} {progress.nextStep}
          </Paragraph>
          {progress.handlerName !== null &&
            !progress.betweenHandlers &&
            !progress.judgmentDelivered && (
              <Paragraph>{words.handler(progress.handlerName)}</Paragraph>
            )}
        </>
      )}
      {progress === null && !partly && <Paragraph>{words.notYet}</Paragraph>}
      <ol className="steps" aria-label={words.steps.list}>
        {stepsOf(followUp, language).map(({ text, day, done, now }) => (
          <li
            key={text}
            className={`steps__step${done ? ' steps__step--done' : ''}`}
            aria-current={now ? 'step' : undefined}
          >
            {(done || now) && (
              <span className="steps__how">{words.steps[done ? 'done' : 'now']} </span>
            )}
            {text}
            {day !== null && <span className="steps__day"> ({day})</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the judgment ends with, each with its day. */
export function Agreements({ language, shown: { followUp } }: OfFollowUp) {
  const words = followUpWords[language].agreements;
  const measures = followUp.progress?.measures ?? [];
  return measures.length === 0 ? null : (
    <Section title={words.title}>
      <List>
        {measures.map(({ id, description, dueOn, realisedOn }) => (
          <li key={id}>
            <span className="as-written">{description}</span>{' '}
            {realisedOn === null
              ? words.dueOn(longDate(dueOn, language))
              : words.realisedOn(longDate(realisedOn, language))}
          </li>
        ))}
      </List>
    </Section>
  );
}
