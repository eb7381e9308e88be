import { isKnown, reactionSubmitted, values } from '@klantreacties/event-contracts';
import {
  localDateOf,
  longDate,
  nextStepsOf,
  type Kind,
  type TermDates,
} from '@klantreacties/procedure';
import { defineLetter, type Item } from './define-letter.ts';
import { heading, link, list, text, type Block } from './layout/blocks.ts';
import { externalRoutes, routesMustContain } from './layout/external-routes.ts';
import { follow, goodbye, greeting, wordsFor, type Voice } from './layout/voice.ts';

const everyReceipt: Item[] = [
  ['the number', 'Je nummer is SKAR-2026-000123', 'Your number is SKAR-2026-000123'],
  ['the date', 'ontvangen op 13 november 2026', 'received your reaction on 13 November 2026'],
  ['the link to the receipt', 'https://skar.example.nl/klantreacties/volgen'],
  ['how to read the text there', 'je nummer en de code', 'your number and the code'],
  ['who to call', 'Bel ons op 026 000 00 00', 'Call us on 026 000 00 00'],
  ['the link to the confidant', 'https://vertrouwen.example.nl'],
  ['who the confidant is', 'externe vertrouwenspersoon', 'external confidant'],
];
const dates = {
  ruleVersion: '2026-1',
  handlerKnownDueOn: '2026-11-20',
  proposalDueOn: '2026-12-04',
  settledDueOn: '2026-12-25',
};
const submitted = {
  text: 'De deur was dicht.',
  wish: 'Een sleutel.',
  discussedBefore: { withWhom: 'De groepsleiding', result: 'Niets.' },
  children: [{ firstName: 'Noor', birthYear: 2023 }],
  involved: [{ id: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d9', role: 'leidster', name: 'Anouk' }],
  supportPerson: 'Oma',
  contactPreference: null,
  mayShareName: true,
};

/** Number, dates and link; no text of the case, and never the follow-up code. */
export const receipt = defineLetter({
  code: 'E01',
  name: 'Ontvangstbevestiging',
  on: reactionSubmitted,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  noWordsFor: ({ kind }) => (isKnown(values.kind, kind) ? null : 'kind of reaction'),
  write(fact) {
    const say = wordsFor(fact);
    const { brand, language, data } = fact;
    const { number, reporter } = fact.personal;
    const received = longDate(localDateOf(new Date(data.submittedAt)), language);
    return {
      subject: say(
        `We hebben je reactie ontvangen (${number})`,
        `We have received your reaction (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        text(
          say(
            `We hebben je reactie goed ontvangen op ${received}. Je nummer is ${number}.`,
            `We received your reaction on ${received}. Your number is ${number}.`,
          ),
        ),
        ...promises(fact, data.kind as Kind, data.dates),
        heading(say('Lees je reactie terug', 'Read your reaction')),
        text(
          say(
            'Je leest je reactie terug met je nummer en de code die je bij het versturen kreeg.',
            'You can read your reaction with your number and the code that you got when you sent it.',
          ),
        ),
        follow(fact),
        text(lostCode(fact, data.anonymous)),
        heading(say('Heb je een vraag?', 'Do you have a question?')),
        text(say(`Bel ons op ${brand.phone}.`, `Call us on ${brand.phone}.`)),
        text(
          say(
            `Wil je met iemand buiten ${brand.name} praten over iets dat over een grens ging? Dat kan met de externe vertrouwenspersoon:`,
            `Would you like to talk to someone outside ${brand.name} about something that crossed a line? You can, with the external confidant:`,
          ),
        ),
        link(`${brand.confidant.name}, ${brand.confidant.phone}`, brand.confidant.url),
        ...(data.kind === 'COMPLAINT' ? helpFromOutside(fact) : []),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E01',
      data: { dates, relation: null },
      personal: submitted,
      mustContain: [
        ...everyReceipt,
        ...routesMustContain,
        ['D+7', 'Uiterlijk 20 november 2026 hoor je wie', 'By 20 November 2026 you will hear who'],
        ['D+21', 'uiterlijk 4 december 2026 een oplossing', 'a solution by 4 December 2026'],
        ['D+42', 'Uiterlijk 25 december 2026 is je klacht', 'By 25 December 2026 your complaint'],
        ['what to do where the code is lost', 'Ben je je code kwijt?', 'Did you lose your code?'],
      ],
    },
    {
      name: 'E01-improvement',
      data: { kind: 'IMPROVEMENT_POINT', dates, relation: null },
      personal: submitted,
      mustContain: [
        ...everyReceipt,
        [
          'D+7',
          '20 november 2026 hoor je wie je verbeterpunt',
          '20 November 2026 you will hear who',
        ],
      ],
    },
    {
      name: 'E01-compliment',
      data: {
        kind: 'COMPLIMENT',
        dates: { ...dates, proposalDueOn: null, settledDueOn: null },
        relation: null,
      },
      personal: submitted,
      mustContain: [
        ...everyReceipt,
        [
          'D+7',
          'Uiterlijk 20 november 2026 geven we je compliment door',
          'By 20 November 2026 we pass your compliment on',
        ],
        ['where that is seen', 'Zodra dat is gebeurd', 'Once that is done'],
      ],
    },
    {
      name: 'E01-anonymous',
      data: { anonymous: true, dates, relation: null },
      personal: { ...submitted, reporter: null },
      mustContain: [
        ...everyReceipt,
        ...routesMustContain,
        ['a greeting without a name', 'Beste ouder,', 'Dear parent,'],
        [
          'that a lost code is not replaced',
          'dan kunnen we je geen nieuwe geven',
          'we cannot give you a new one',
        ],
      ],
    },
  ],
});

/** What the receipt of intake says too: an anonymous reporter has no address to which a link could go. */
function lostCode(voice: Voice, anonymous: boolean): string {
  const say = wordsFor(voice);
  return anonymous
    ? say(
        'Bewaar je code goed. Je reactie is anoniem, dus ben je hem kwijt, dan kunnen we je geen nieuwe geven.',
        'Keep your code safe. Your reaction is anonymous, so if you lose it, we cannot give you a new one.',
      )
    : say(
        'Ben je je code kwijt? Dan vraag je daar een nieuwe aan, met je nummer en dit e-mailadres.',
        'Did you lose your code? Then ask for a new one there, with your number and this e-mail address.',
      );
}

// The law asks for these routes for complaints (Wko art. 1.57c); nobody rules on another kind.
const helpFromOutside = (voice: Voice): Block[] => [
  text(
    wordsFor(voice)(
      'Je kunt ook hulp van buiten vragen:',
      'You can also ask for help from outside:',
    ),
  ),
  externalRoutes(voice),
];

/** What follows of itself for this kind, by the dates that apply to it (docs/domain.md section 6), and no more. */
function promises(voice: Voice, kind: Kind, due: TermDates): Block[] {
  const say = wordsFor(voice);
  const steps = nextStepsOf(kind, due, voice.language).map(({ text }) => text);
  if (kind === 'COMPLIMENT')
    return [
      heading(say('Wat doen we met je compliment?', 'What do we do with your compliment?')),
      list(
        ...steps,
        say(
          'Zodra dat is gebeurd, zie je het bij je reactie.',
          'Once that is done, you see it with your reaction.',
        ),
      ),
    ];
  return [heading(say('Wanneer hoor je van ons?', 'When will you hear from us?')), list(...steps)];
}
