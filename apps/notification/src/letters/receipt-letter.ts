import type { Kind, TermDates } from '@klantreacties/procedure';
import { heading, link, list, text, type Letter } from './layout/blocks.ts';
import {
  externalRoutes,
  follow,
  goodbye,
  greeting,
  longDate,
  wordsFor,
  type Voice,
} from './layout/voice.ts';

/** E01 Ontvangstbevestiging: number, dates and link; no text of the case, and never the follow-up code. */
export function receiptLetter(
  voice: Voice,
  given: { name: string | null; receivedOn: string; dates: TermDates; kind: Kind },
): Letter {
  const { brand, number } = voice;
  const say = wordsFor(voice);
  const received = longDate(given.receivedOn, voice.language);
  return {
    subject: say(
      `We hebben je reactie ontvangen (${number})`,
      `We have received your reaction (${number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      text(
        say(
          `We hebben je reactie goed ontvangen op ${received}. Je nummer is ${number}.`,
          `We received your reaction on ${received}. Your number is ${number}.`,
        ),
      ),
      heading(say('Wanneer hoor je van ons?', 'When will you hear from us?')),
      list(...promises(voice, given)),
      heading(say('Lees je reactie terug', 'Read your reaction')),
      text(
        say(
          'Je leest je reactie terug met je nummer en de code die je bij het versturen kreeg.',
          'You can read your reaction with your number and the code that you got when you sent it.',
        ),
      ),
      follow(voice),
      heading(say('Heb je een vraag?', 'Do you have a question?')),
      text(say(`Bel ons op ${brand.phone}.`, `Call us on ${brand.phone}.`)),
      text(
        say(
          `Wil je met iemand buiten ${brand.name} praten over iets dat over een grens ging? Dat kan met de externe vertrouwenspersoon:`,
          `Would you like to talk to someone outside ${brand.name} about something that crossed a line? You can, with the external confidant:`,
        ),
      ),
      link(`${brand.confidant.name}, ${brand.confidant.phone}`, brand.confidant.url),
      text(say('Je kunt ook hulp van buiten vragen:', 'You can also ask for help from outside:')),
      externalRoutes(voice),
      goodbye(voice),
    ],
  };
}

/** The dates that apply to this kind: only a complaint must be settled within six weeks (docs/domain.md section 6). */
function promises(voice: Voice, { kind, dates }: { kind: Kind; dates: TermDates }): string[] {
  const say = wordsFor(voice);
  const handler = longDate(dates.handlerKnownDueOn, voice.language);
  const proposal = dates.proposalDueOn && longDate(dates.proposalDueOn, voice.language);
  const settled = dates.settledDueOn && longDate(dates.settledDueOn, voice.language);
  const told: Record<Kind, (string | null)[]> = {
    COMPLAINT: [
      say(
        `Uiterlijk ${handler} hoor je wie je klacht behandelt.`,
        `By ${handler} you will hear who handles your complaint.`,
      ),
      proposal &&
        say(
          `We proberen je uiterlijk ${proposal} een oplossing voor te stellen.`,
          `We try to propose a solution by ${proposal}.`,
        ),
      settled &&
        say(
          `Uiterlijk ${settled} is je klacht afgehandeld.`,
          `By ${settled} your complaint is settled.`,
        ),
    ],
    IMPROVEMENT_POINT: [
      say(
        `Uiterlijk ${handler} hoor je wie je verbeterpunt bekijkt.`,
        `By ${handler} you will hear who looks at your point for improvement.`,
      ),
      proposal &&
        say(
          `We proberen je uiterlijk ${proposal} te vertellen wat we ermee doen.`,
          `We try to tell you by ${proposal} what we will do with it.`,
        ),
      settled &&
        say(
          `We proberen je verbeterpunt uiterlijk ${settled} af te ronden.`,
          `We try to finish your point for improvement by ${settled}.`,
        ),
    ],
    COMPLIMENT: [
      say(
        `Uiterlijk ${handler} hoor je wat we met je compliment doen.`,
        `By ${handler} you will hear what we do with your compliment.`,
      ),
    ],
  };
  return told[kind].filter((line): line is string => line !== null);
}
