import { heading, quote, text, type Letter } from './layout/blocks.ts';
import { follow, goodbye, greeting, longDate, wordsFor, type Voice } from './layout/voice.ts';

/** E04 Voortgangsbericht. */
export function progressLetter(
  voice: Voice,
  given: {
    name: string | null;
    done: string;
    next: string;
    nextMessageOn: string;
    reasonOfDelay: string | null;
  },
): Letter {
  const say = wordsFor(voice);
  const nextMessage = longDate(given.nextMessageOn, voice.language);
  return {
    subject: say(
      `Hoe het staat met je reactie (${voice.number})`,
      `How your reaction is going (${voice.number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      heading(say('Dit hebben we gedaan', 'This is what we did')),
      quote(given.done),
      heading(say('Dit gaan we doen', 'This is what we will do')),
      quote(given.next),
      ...(given.reasonOfDelay === null
        ? []
        : [
            heading(say('Waarom het langer duurt', 'Why it takes longer')),
            quote(given.reasonOfDelay),
          ]),
      text(
        say(
          `Uiterlijk ${nextMessage} hoor je weer van ons.`,
          `You will hear from us again by ${nextMessage}.`,
        ),
      ),
      follow(voice),
      goodbye(voice),
    ],
  };
}
