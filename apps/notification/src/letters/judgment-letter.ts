import type { Finding } from '@klantreacties/procedure';
import { heading, inline, list, quote, text, type Block, type Letter } from './layout/blocks.ts';
import {
  externalRoutes,
  follow,
  goodbye,
  greeting,
  longDate,
  wordsFor,
  type Voice,
} from './layout/voice.ts';

interface Point {
  point: string;
  finding: string;
  reasons: string;
}

interface Agreements {
  measures: { description: string; owner: string; dueOn: string }[];
  noMeasuresReason: string | null;
}

/** E06 Oordeel en afspraken, in full, with every route for who disagrees (Wko art. 1.57b(2)e-f, 1.57c). */
export function judgmentLetter(
  voice: Voice,
  given: { name: string | null; points: Point[]; disputeUntil: string } & Agreements,
): Letter {
  const say = wordsFor(voice);
  const disputeUntil = longDate(given.disputeUntil, voice.language);
  return {
    subject: say(
      `Ons oordeel over je klacht (${voice.number})`,
      `Our judgment on your complaint (${voice.number})`,
    ),
    blocks: [
      greeting(voice, given.name),
      text(
        say(
          'We hebben je klacht onderzocht. Hier lees je ons oordeel en wat we afspreken.',
          'We looked into your complaint. Here you read our judgment and what we agree.',
        ),
      ),
      heading(say('Ons oordeel', 'Our judgment')),
      ...given.points.flatMap((point) => judged(voice, point)),
      ...agreed(voice, given),
      text(say('Hiermee sluiten we je klacht.', 'With this we close your complaint.')),
      heading(say('Ben je het niet eens met ons?', 'Do you disagree with us?')),
      text(say('Dan kun je hierheen:', 'Then you can go here:')),
      externalRoutes(voice),
      text(
        say(
          `Naar de commissie kun je tot en met ${disputeUntil}. Dat is 12 maanden nadat je bij ons klaagde.`,
          `You can go to the committee until ${disputeUntil}. That is 12 months after you complained to us.`,
        ),
      ),
      text(say('Je hebt geen advocaat nodig.', 'You do not need a lawyer.')),
      text(
        say(
          'De uitspraak is bindend: jij en wij moeten doen wat erin staat.',
          'The ruling is binding: you and we must do what it says.',
        ),
      ),
      heading(
        say(
          'Is er iets nieuws, of houden we ons niet aan een afspraak?',
          'Is there something new, or do we not keep an agreement?',
        ),
      ),
      text(
        say(
          `Laat het ons weten, dan kijken we er opnieuw naar. Bel ${voice.brand.phone} of schrijf het bij je reactie.`,
          `Let us know, and we will look at it again. Call ${voice.brand.phone} or write it with your reaction.`,
        ),
      ),
      follow(voice),
      goodbye(voice),
    ],
  };
}

const findings: Record<string, [nl: string, en: string]> = {
  UPHELD: ['Wij vinden dit gegrond', 'We find this upheld'],
  PARTLY_UPHELD: ['Wij vinden dit deels gegrond', 'We find this partly upheld'],
  NOT_UPHELD: ['Wij vinden dit ongegrond', 'We find this not upheld'],
  NO_FINDING: ['Wij kunnen hierover niet oordelen', 'We cannot judge this'],
} satisfies Record<Finding, [nl: string, en: string]>;

function judged(voice: Voice, { point, finding, reasons }: Point): Block[] {
  const say = wordsFor(voice);
  const words = findings[finding];
  if (words === undefined) throw new Error('A judgment has a finding that no letter has words for');
  return [
    text(say('Je schreef over:', 'You wrote about:')),
    quote(point),
    text(say(`${words[0]}. De reden:`, `${words[1]}. The reason:`)),
    quote(reasons),
  ];
}

function agreed(voice: Voice, { measures, noMeasuresReason }: Agreements): Block[] {
  const say = wordsFor(voice);
  if (measures.length === 0)
    return [
      heading(say('We nemen geen maatregelen', 'We take no measures')),
      text(say('De reden:', 'The reason:')),
      quote(noMeasuresReason ?? ''),
    ];
  return [
    heading(say('Dit spreken we af', 'This is what we agree')),
    ...measures.flatMap(({ description, owner, dueOn }) => [
      quote(description),
      list(
        say(`Wie doet dit: ${inline(owner)}`, `Who does this: ${inline(owner)}`),
        say(
          `Dit is klaar op ${longDate(dueOn, 'NL')}.`,
          `This is done on ${longDate(dueOn, 'EN')}.`,
        ),
      ),
    ]),
  ];
}
