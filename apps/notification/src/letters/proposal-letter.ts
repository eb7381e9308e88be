import { button, heading, inline, quote, text, type Letter } from './layout/blocks.ts';
import { goodbye, greeting, longDate, wordsFor, type Voice } from './layout/voice.ts';

/** E05 Voorstel voor een oplossing: the proposal in full, how to answer and by when. */
export function proposalLetter(
  voice: Voice,
  given: { name: string | null; handlerName: string; proposal: string; answerBy: string },
): Letter {
  const say = wordsFor(voice);
  const who = inline(given.handlerName);
  const answerBy = longDate(given.answerBy, voice.language);
  return {
    subject: say(
      `Een voorstel voor een oplossing (${voice.number})`,
      `A proposal for a solution (${voice.number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      text(say(`${who} stelt dit voor:`, `${who} proposes this:`)),
      quote(given.proposal),
      heading(say('Wat vind je ervan?', 'What do you think?')),
      text(
        say(`Laat het ons weten voor of op ${answerBy}.`, `Let us know on or before ${answerBy}.`),
      ),
      text(
        say(
          'Kies op de pagina of je het eens bent met het voorstel, en schrijf erbij wat je wilt. Je hebt je nummer en je code nodig.',
          'On the page you choose whether you agree with the proposal, and you can write what you like with it. You need your number and your code.',
        ),
      ),
      button(say('Geef je antwoord', 'Give your answer'), voice.brand.followUpUrl),
      text(
        say(
          'Ben je het niet eens, of antwoord je niet? Dan gaan we verder en krijg je een oordeel.',
          'Do you not agree, or do you not answer? Then we go on and you will get a judgment.',
        ),
      ),
      goodbye(voice),
    ],
  };
}
