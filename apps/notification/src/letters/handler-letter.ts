import type { TermDates } from '@klantreacties/procedure';
import { heading, inline, list, text, type Letter } from './layout/blocks.ts';
import { follow, goodbye, greeting, longDate, wordsFor, type Voice } from './layout/voice.ts';

/** E02 Behandelaar toegewezen. */
export function handlerLetter(
  voice: Voice,
  given: {
    name: string | null;
    handler: { name: string; function: string; email: string; phone: string | null };
    dates: TermDates;
  },
): Letter {
  const say = wordsFor(voice);
  const { handler, dates } = given;
  const who = inline(handler.name);
  const proposal = dates.proposalDueOn && longDate(dates.proposalDueOn, voice.language);
  return {
    subject: say(
      `Wie je reactie behandelt (${voice.number})`,
      `Who handles your reaction (${voice.number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      text(
        say(
          `${who}, ${inline(handler.function)}, behandelt je reactie.`,
          `${who}, ${inline(handler.function)}, handles your reaction.`,
        ),
      ),
      text(say(`Zo bereik je ${who}:`, `This is how you reach ${who}:`)),
      list(
        `E-mail: ${inline(handler.email)}`,
        ...(handler.phone === null
          ? []
          : [`${say('Telefoon', 'Phone')}: ${inline(handler.phone)}`]),
      ),
      heading(say('Wat gebeurt er nu?', 'What happens next?')),
      text(
        say(
          `${who} neemt contact met je op en zoekt uit wat er is gebeurd.`,
          `${who} will contact you and find out what happened.`,
        ),
      ),
      ...(proposal === null
        ? []
        : [
            text(
              say(
                `We proberen je uiterlijk ${proposal} een oplossing voor te stellen.`,
                `We try to propose a solution by ${proposal}.`,
              ),
            ),
          ]),
      follow(voice),
      goodbye(voice),
    ],
  };
}
