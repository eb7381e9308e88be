import { longDate } from '@klantreacties/procedure';
import { answerForm } from '../follow-up/draft.ts';
import { answerTo, isOpen } from '../follow-up/talk.ts';
import { followUpWords } from '../words/follow-up.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import type { OfFollowUp } from './follow-up-page.tsx';
import { Paragraph, Section } from './text.tsx';

/** Every solution that was proposed, the newest first, with a form while it waits for an answer. */
export function Proposals(page: OfFollowUp) {
  const { language, shown } = page;
  const { followUp, forms } = shown;
  const words = followUpWords[language].proposal;
  return (followUp.progress?.proposals ?? []).toReversed().map((proposal) => {
    const answer = answerTo(followUp, proposal.id);
    return (
      <Section key={proposal.id} title={words.title}>
        <p className="utrecht-paragraph as-written told">{proposal.text}</p>
        {proposal.takenBackAt !== null && <Paragraph>{words.takenBack}</Paragraph>}
        {answer !== null && <Paragraph>{words.answered[answer]}</Paragraph>}
        {isOpen(followUp, proposal) && (
          <>
            <Paragraph>{words.answerBy(longDate(proposal.answerBy, language))}</Paragraph>
            <FollowUpForm {...page} form={answerForm(proposal.id)} {...forms.answerProposal} />
          </>
        )}
      </Section>
    );
  });
}
