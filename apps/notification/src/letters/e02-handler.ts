import { handlerAssigned } from '@klantreacties/event-contracts';
import { functionIn } from '@klantreacties/organisation';
import { longDate } from '@klantreacties/procedure';
import { defineLetter, type Item } from './define-letter.ts';
import { heading, text, inline, type Block } from './layout/blocks.ts';
import { reaching } from './layout/reaching.ts';
import { follow, goodbye, greeting, wordsFor, type Voice } from './layout/voice.ts';

const assigned = {
  assignedAt: '2026-11-14T10:00:00Z',
  dates: {
    ruleVersion: '2026-1',
    handlerKnownDueOn: '2026-11-20',
    proposalDueOn: '2026-12-04',
    settledDueOn: '2026-12-25',
  },
};
const sanne = {
  staffId: 'sanne-de-boer',
  name: 'Sanne de Boer',
  function: 'vestigingsmanager',
  email: 'sanne.deboer@skar.example.nl',
  phone: '026 000 00 10',
};
const howToReach: Item[] = [
  ['the mail address', 'E-mail: sanne.deboer@skar.example.nl'],
  ['the phone', 'Telefoon: 026 000 00 10', 'Phone: 026 000 00 10'],
];

/** Who handles the reaction, how to reach them and what happens next. */
export const handler = defineLetter({
  code: 'E02',
  name: 'Wie je reactie behandelt',
  on: handlerAssigned,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  when: ({ data }) => data.another !== true,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, handler } = fact.personal;
    const isImprovement = fact.data.kind === 'IMPROVEMENT_POINT';
    const who = inline(handler.name);
    const role = inline(functionIn(fact.directory, handler.function, fact.language));
    return {
      subject: say(`Wie je reactie behandelt (${number})`, `Who handles your reaction (${number})`),
      blocks: [
        greeting(fact, reporter),
        text(
          isImprovement
            ? say(
                `${who}, ${role}, bekijkt je verbeterpunt.`,
                `${who}, ${role}, looks at your point for improvement.`,
              )
            : say(
                `${who}, ${role}, behandelt je reactie.`,
                `${who}, ${role}, handles your reaction.`,
              ),
        ),
        ...reaching(fact, handler),
        heading(say('Wat gebeurt er nu?', 'What happens next?')),
        ...(isImprovement
          ? [text(say(`${who} leest wat je schreef.`, `${who} reads what you wrote.`))]
          : examined(fact, who, fact.data.dates.proposalDueOn)),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E02',
      data: assigned,
      personal: { handler: sanne },
      mustContain: [
        [
          'the name and function',
          'Sanne de Boer, vestigingsmanager, behandelt',
          'Sanne de Boer, location manager, handles',
        ],
        ...howToReach,
        [
          'what happens next',
          'Sanne de Boer neemt contact met je op',
          'Sanne de Boer will contact you',
        ],
      ],
    },
    {
      name: 'E02-improvement',
      data: { ...assigned, kind: 'IMPROVEMENT_POINT' },
      personal: { handler: sanne },
      mustContain: [
        [
          'the name and function',
          'Sanne de Boer, vestigingsmanager, bekijkt je verbeterpunt',
          'Sanne de Boer, location manager, looks at your point for improvement',
        ],
        ...howToReach,
        [
          'what happens next',
          'Sanne de Boer leest wat je schreef',
          'Sanne de Boer reads what you wrote',
        ],
      ],
    },
  ],
});

function examined(voice: Voice, who: string, proposalDueOn: string | null): Block[] {
  const say = wordsFor(voice);
  const contact = text(
    say(
      `${who} neemt contact met je op en zoekt uit wat er is gebeurd.`,
      `${who} will contact you and find out what happened.`,
    ),
  );
  if (proposalDueOn === null) return [contact];
  const proposal = longDate(proposalDueOn, voice.language);
  return [
    contact,
    text(
      say(
        `We proberen je uiterlijk ${proposal} een oplossing voor te stellen.`,
        `We try to propose a solution by ${proposal}.`,
      ),
    ),
  ];
}
