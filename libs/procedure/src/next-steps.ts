import { longDate, type LocalDate } from './local-date.ts';
import type { TermDates } from './terms.ts';
import type { Kind, Language } from './vocabulary/index.ts';

/** What we do, and the day by which. */
export interface NextStep {
  dueOn: LocalDate;
  text: string;
}

/**
 * What follows of itself on a reaction of this kind by the dates that apply to it (docs/domain.md section 6), the first
 * day first, and no more than that: a sentence each, language B1. Letter E01 and the receipt say the same.
 */
export function nextStepsOf(
  kind: Kind,
  { handlerKnownDueOn, proposalDueOn, settledDueOn }: Omit<TermDates, 'ruleVersion'>,
  language: Language,
): NextStep[] {
  const step = (dueOn: LocalDate, nl: (day: string) => string, en: (day: string) => string) => ({
    dueOn,
    text: (language === 'NL' ? nl : en)(longDate(dueOn, language)),
  });
  if (kind === 'COMPLIMENT')
    return [
      step(
        handlerKnownDueOn,
        (day) => `Uiterlijk ${day} geven we je compliment door aan het team waar het over gaat.`,
        (day) => `By ${day} we pass your compliment on to the team that it is about.`,
      ),
    ];
  if (kind === 'IMPROVEMENT_POINT')
    return [
      step(
        handlerKnownDueOn,
        (day) => `Uiterlijk ${day} hoor je wie je verbeterpunt bekijkt.`,
        (day) => `By ${day} you will hear who looks at your point for improvement.`,
      ),
    ];
  const steps = [
    step(
      handlerKnownDueOn,
      (day) => `Uiterlijk ${day} hoor je wie je klacht behandelt.`,
      (day) => `By ${day} you will hear who handles your complaint.`,
    ),
    proposalDueOn &&
      step(
        proposalDueOn,
        (day) => `We proberen je uiterlijk ${day} een oplossing voor te stellen.`,
        (day) => `We try to propose a solution by ${day}.`,
      ),
    settledDueOn &&
      step(
        settledDueOn,
        (day) => `Uiterlijk ${day} is je klacht afgehandeld.`,
        (day) => `By ${day} your complaint is settled.`,
      ),
  ];
  return steps.filter((one) => typeof one === 'object' && one !== null);
}
