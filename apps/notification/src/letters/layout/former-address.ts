import { text, type Block } from './blocks.ts';
import { wordsFor, type Voice } from './voice.ts';

/**
 * A letter to an address that a reporter had before. It may be a stranger's, so it names nobody and no case; it may be
 * the reporter's still, and then they hear of a change that they did not ask for.
 */
export function toFormerAddress(voice: Voice, happened: string): Block[] {
  const say = wordsFor(voice);
  const { name, phone } = voice.brand;
  return [
    text(say('Beste lezer,', 'Dear reader,')),
    text(happened),
    text(
      say(
        `Klopt dat, dan hoef je niets te doen. Klopt het niet? Bel ons op ${phone}.`,
        `If that is right, there is nothing to do. Is it wrong? Call us on ${phone}.`,
      ),
    ),
    text(say('Je kunt niet antwoorden op deze mail.', 'You cannot reply to this mail.')),
    text(say(`Met vriendelijke groet,\n${name}`, `Kind regards,\n${name}`)),
  ];
}
