import { isActive, type Directory } from '@klantreacties/organisation';
import { inline, list, text, type Block } from './blocks.ts';
import { wordsFor, type Voice } from './voice.ts';

/** How the reporter reaches a handler; of one who works there no more, to whom to turn instead. */
export function reaching(
  voice: Voice & { directory: Directory },
  handler: { staffId: string; name: string; email: string; phone: string | null },
): Block[] {
  const say = wordsFor(voice);
  const who = inline(handler.name);
  if (!isActive(voice.directory, handler.staffId)) {
    const { phone } = voice.brand;
    return [
      text(
        say(
          `${who} werkt niet meer bij ons. Heb je een vraag? Bel dan de afdeling Pedagogiek en Kwaliteit (P&K): ${phone}.`,
          `${who} does not work here any more. Do you have a question? Then call the quality department (P&K): ${phone}.`,
        ),
      ),
    ];
  }
  return [
    text(say(`Zo bereik je ${who}:`, `This is how you reach ${who}:`)),
    list(
      `E-mail: ${inline(handler.email)}`,
      ...(handler.phone === null ? [] : [`${say('Telefoon', 'Phone')}: ${inline(handler.phone)}`]),
    ),
  ];
}
