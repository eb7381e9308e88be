import { messageForm } from '../follow-up/draft.ts';
import { talkOf } from '../follow-up/talk.ts';
import { dayOf, momentOf } from '../when.ts';
import { followUpWords } from '../words/follow-up.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import type { OfFollowUp } from './follow-up-page.tsx';
import { Paragraph, Section } from './text.tsx';

/** Messages both ways, and a form for one more. */
export function Talk(page: OfFollowUp) {
  const { language, shown } = page;
  const words = followUpWords[language].talk;
  const said = talkOf(shown.followUp);
  return (
    <Section title={words.title}>
      {said.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <ul className="talk">
          {said.map(({ id, text, at, mine, answer, explanation }) => (
            <li key={id} className={mine ? 'talk__said talk__said--mine' : 'talk__said'}>
              <strong>{mine ? words.you : words.we}</strong>, {momentOf(at, language)}
              {answer !== null && <div>{words.answer[answer]}</div>}
              {text !== null && <div className="as-written">{text}</div>}
              {explanation !== null && <div>{explanation}</div>}
            </li>
          ))}
        </ul>
      )}
      <FollowUpForm {...page} form={messageForm} {...shown.forms.sendMessage} />
    </Section>
  );
}

/** Our letters, each in full. */
export function Letters({ language, shown }: OfFollowUp) {
  const words = followUpWords[language].letters;
  const { letters } = shown.followUp;
  return (
    <Section title={words.title}>
      {letters === null && <Paragraph>{words.notNow}</Paragraph>}
      {letters?.length === 0 && <Paragraph>{words.none}</Paragraph>}
      {letters?.map(({ id, title, text, sentAt }) => (
        <details key={id}>
          <summary>
            {title.replace(` (${shown.followUp.receipt.number})`, '')} (
            {sentAt === null ? words.notSent : dayOf(sentAt, language)})
          </summary>
          <p className="utrecht-paragraph as-written">{text}</p>
        </details>
      ))}
    </Section>
  );
}
