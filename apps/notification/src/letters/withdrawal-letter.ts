import { text, type Letter } from './layout/blocks.ts';
import { follow, goodbye, greeting, wordsFor, type Voice } from './layout/voice.ts';

/** E15 Voorstel ingetrokken: it is void, nothing is to be answered, and somebody else goes on. */
export function withdrawalLetter(voice: Voice, given: { name: string | null }): Letter {
  const say = wordsFor(voice);
  return {
    subject: say(
      `Ons voorstel geldt niet meer (${voice.number})`,
      `Our proposal no longer holds (${voice.number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      text(
        say(
          'Je kreeg van ons een voorstel voor een oplossing. Dat voorstel trekken we in. Je hoeft er niet meer op te antwoorden.',
          'You got a proposal for a solution from us. We withdraw that proposal. You do not have to answer it any more.',
        ),
      ),
      text(
        say(
          'Wie het voorstel deed, kon niet vrij over je reactie oordelen. Iemand anders gaat ermee verder.',
          'Whoever made the proposal could not judge your reaction freely. Somebody else goes on with it.',
        ),
      ),
      text(
        say(
          'Je hoort van ons wie dat is, en je krijgt een nieuw voorstel of een oordeel.',
          'You will hear from us who that is, and you will get a new proposal or a judgment.',
        ),
      ),
      follow(voice),
      goodbye(voice),
    ],
  };
}
