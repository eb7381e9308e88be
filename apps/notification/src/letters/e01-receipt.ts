import { isKnown, reactionSubmitted, values } from '@klantreacties/event-contracts';
import { localDateOf, type Kind, type TermDates } from '@klantreacties/procedure';
import { defineLetter, type Item } from './define-letter.ts';
import { heading, link, list, text } from './layout/blocks.ts';
import { externalRoutes, routesMustContain } from './layout/external-routes.ts';
import { follow, goodbye, greeting, longDate, wordsFor, type Voice } from './layout/voice.ts';

const everyReceipt: Item[] = [
  ['the number', 'Je nummer is SKAR-2026-000123', 'Your number is SKAR-2026-000123'],
  ['the date', 'ontvangen op 13 november 2026', 'received your reaction on 13 November 2026'],
  ['the link to the receipt', 'https://skar.example.nl/klantreacties/volgen'],
  ['how to read the text there', 'je nummer en de code', 'your number and the code'],
  ['who to call', 'Bel ons op 026 000 00 00', 'Call us on 026 000 00 00'],
  ['the link to the confidant', 'https://vertrouwen.example.nl'],
  ['who the confidant is', 'externe vertrouwenspersoon', 'external confidant'],
  ...routesMustContain,
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
  involved: [],
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
        heading(say('Wanneer hoor je van ons?', 'When will you hear from us?')),
        list(...promises(fact, data.kind as Kind, data.dates)),
        heading(say('Lees je reactie terug', 'Read your reaction')),
        text(
          say(
            'Je leest je reactie terug met je nummer en de code die je bij het versturen kreeg.',
            'You can read your reaction with your number and the code that you got when you sent it.',
          ),
        ),
        follow(fact),
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
        externalRoutes(fact),
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
        ['D+7', 'Uiterlijk 20 november 2026 hoor je wie', 'By 20 November 2026 you will hear who'],
        ['D+21', 'uiterlijk 4 december 2026 een oplossing', 'a solution by 4 December 2026'],
        ['D+42', 'Uiterlijk 25 december 2026 is je klacht', 'By 25 December 2026 your complaint'],
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
        ['D+21', 'uiterlijk 4 december 2026 te vertellen', 'tell you by 4 December 2026'],
        [
          'D+42 as an aim',
          'We proberen je verbeterpunt uiterlijk 25 december 2026',
          'We try to finish your point for improvement by 25 December 2026',
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
          '20 november 2026 hoor je wat we met je compliment',
          '20 November 2026 you will hear what',
        ],
      ],
    },
    {
      name: 'E01-anonymous',
      data: { anonymous: true, dates, relation: null },
      personal: { ...submitted, reporter: null },
      mustContain: [...everyReceipt, ['a greeting without a name', 'Beste ouder,', 'Dear parent,']],
    },
  ],
});

/** The dates that apply to this kind: only a complaint must be settled within six weeks (docs/domain.md section 6). */
function promises(voice: Voice, kind: Kind, due: TermDates): string[] {
  const say = wordsFor(voice);
  const handler = longDate(due.handlerKnownDueOn, voice.language);
  const proposal = due.proposalDueOn && longDate(due.proposalDueOn, voice.language);
  const settled = due.settledDueOn && longDate(due.settledDueOn, voice.language);
  const lines: Record<Kind, (string | null)[]> = {
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
  return lines[kind].filter((line): line is string => line !== null);
}
