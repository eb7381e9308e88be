import { heading, quote, text, type Letter } from './layout/blocks.ts';
import { follow, goodbye, greeting, longDate, wordsFor, type Voice } from './layout/voice.ts';

/** What became of a measure: done, or a new date with its reason. */
export type MeasureNews = { realisedOn: string } | { dueOn: string; reason: string };

/** E07 Maatregel uitgevoerd of uitgesteld. */
export function measureLetter(
  voice: Voice,
  given: { name: string | null; description: string; news: MeasureNews },
): Letter {
  const say = wordsFor(voice);
  const { news } = given;
  const about = [
    greeting(voice, given.name),
    text(say('Het gaat over deze afspraak:', 'This is about this agreement:')),
    quote(given.description),
  ];
  const end = [follow(voice), goodbye(voice)];
  if ('realisedOn' in news)
    return {
      subject: say(
        `Een afspraak is klaar (${voice.number})`,
        `An agreement is done (${voice.number})`,
      ),
      blocks: [
        ...about,
        text(
          say(
            `Dit is klaar sinds ${longDate(news.realisedOn, 'NL')}.`,
            `This is done since ${longDate(news.realisedOn, 'EN')}.`,
          ),
        ),
        ...end,
      ],
    };
  return {
    subject: say(
      `Een afspraak krijgt een nieuwe datum (${voice.number})`,
      `An agreement gets a new date (${voice.number})`,
    ),
    blocks: [
      ...about,
      text(
        say(
          `Dit is klaar op een andere dag. De nieuwe datum is ${longDate(news.dueOn, 'NL')}.`,
          `This is done on another day. The new date is ${longDate(news.dueOn, 'EN')}.`,
        ),
      ),
      heading(say('De reden', 'The reason')),
      quote(news.reason),
      ...end,
    ],
  };
}
