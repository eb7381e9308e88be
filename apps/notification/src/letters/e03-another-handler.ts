import { handlerAssigned } from '@klantreacties/event-contracts';
import { functionIn } from '@klantreacties/organisation';
import { localDateOf, longDate } from '@klantreacties/procedure';
import { defineLetter, type LetterFact, type Sample } from './define-letter.ts';
import { heading, inline, text, type Block } from './layout/blocks.ts';
import { reaching } from './layout/reaching.ts';
import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';

type Fact = LetterFact<typeof handlerAssigned>;
type Example = Sample<typeof handlerAssigned>;

const toWhom: Example['mustContain'] = [
  ['why, in neutral words', 'kan dat niet meer doen', 'cannot do so any more'],
  ['the mail address', 'E-mail: els.dewit@skar.example.nl'],
  ['what happens next', 'gaat daarmee verder', 'goes on from there'],
];

/** Who handles the reaction from now on, that the dates are the same, and what holds of a proposal; why is for P&K alone. */
export const anotherHandler = defineLetter({
  code: 'E03',
  name: 'Andere behandelaar',
  on: handlerAssigned,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  when: ({ data }) => data.another === true,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, handler } = fact.personal;
    const isImprovement = fact.data.kind === 'IMPROVEMENT_POINT';
    const who = inline(handler.name);
    const role = inline(functionIn(fact.directory, handler.function, fact.language));
    return {
      subject: say(
        `Een andere behandelaar voor je reactie (${number})`,
        `Another handler of your reaction (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        text(
          isImprovement
            ? say(
                `${who}, ${role}, bekijkt je verbeterpunt vanaf nu.`,
                `${who}, ${role}, looks at your point for improvement from now on.`,
              )
            : say(
                `${who}, ${role}, behandelt je reactie vanaf nu.`,
                `${who}, ${role}, handles your reaction from now on.`,
              ),
        ),
        text(
          isImprovement
            ? say(
                'Wie je verbeterpunt eerst bekeek, kan dat niet meer doen.',
                'Whoever looked at it before cannot do so any more.',
              )
            : say(
                'Wie je reactie eerst behandelde, kan dat niet meer doen.',
                'Whoever handled your reaction before cannot do so any more.',
              ),
        ),
        ...reaching(fact, handler),
        heading(say('Wat gebeurt er nu?', 'What happens next?')),
        text(
          say(
            `${who} leest wat er al is gedaan en gaat daarmee verder. Je hoeft niets opnieuw te vertellen.`,
            `${who} reads what was done already and goes on from there. You do not have to tell anything again.`,
          ),
        ),
        ...(isImprovement ? [] : [...ofProposal(fact), text(dates(fact))]),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    sample('E03', {}, [
      [
        'the dates',
        'De data veranderen niet: we proberen uiterlijk 4 december 2026 een oplossing voor te stellen, en uiterlijk 25 december 2026 is je reactie afgehandeld.',
        'The dates do not change: we try to propose a solution by 4 December 2026, and your reaction is settled by 25 December 2026.',
      ],
    ]),
    {
      ...sample('E03-improvement', { kind: 'IMPROVEMENT_POINT' }, []),
      mustContain: [
        [
          'the new name',
          'Els de Wit, regiomanager, bekijkt je verbeterpunt vanaf nu',
          'Els de Wit, regional manager, looks at your point for improvement from now on',
        ],
        ...toWhom,
      ],
    },
    sample('E03-proposal-stands', { proposal: 'STANDS' }, [
      [
        'that the proposal stands',
        'Het voorstel dat je van ons kreeg, blijft staan',
        'The proposal that you got from us still stands',
      ],
    ]),
    sample('E03-proposal-taken-back', { proposal: 'TAKEN_BACK' }, [
      [
        'that the proposal is void',
        'Ons eerdere voorstel geldt niet meer',
        'Our earlier proposal no longer holds',
      ],
      ['what follows', 'een nieuw voorstel of een oordeel', 'a new proposal or a judgment'],
    ]),
    sample('E03-late', { assignedAt: '2026-12-28T10:00:00Z' }, [
      ['that dates stay', 'De data veranderen niet.', 'The dates do not change.'],
    ]),
  ],
});

// What the new handler finds of the last proposal. That it is void, letter E15 said at once.
function ofProposal(fact: Fact): Block[] {
  const say = wordsFor(fact);
  switch (fact.data.proposal) {
    case 'STANDS':
      return [
        text(
          say(
            'Het voorstel dat je van ons kreeg, blijft staan. Je kunt erop antwoorden zoals eerst.',
            'The proposal that you got from us still stands. You can answer it as before.',
          ),
        ),
      ];
    case 'TAKEN_BACK':
      return [
        text(
          say(
            'Ons eerdere voorstel geldt niet meer. Je krijgt een nieuw voorstel of een oordeel.',
            'Our earlier proposal no longer holds. You will get a new proposal or a judgment.',
          ),
        ),
      ];
    default:
      return [];
  }
}

// Only days that are still to come; a proposal that stands is not promised once more.
function dates(fact: Fact): string {
  const say = wordsFor(fact);
  const { proposal, assignedAt } = fact.data;
  const { proposalDueOn, settledDueOn } = fact.data.dates;
  const today = localDateOf(new Date(assignedAt));
  const ahead = (day: string | null) =>
    day === null || day < today ? null : longDate(day, fact.language);
  const proposed = proposal === 'STANDS' ? null : ahead(proposalDueOn);
  const settled = ahead(settledDueOn);
  const parts = [
    ...(proposed === null
      ? []
      : [
          say(
            `we proberen uiterlijk ${proposed} een oplossing voor te stellen`,
            `we try to propose a solution by ${proposed}`,
          ),
        ]),
    ...(settled === null
      ? []
      : [
          say(
            `uiterlijk ${settled} is je reactie afgehandeld`,
            `your reaction is settled by ${settled}`,
          ),
        ]),
  ];
  const same = say('De data veranderen niet', 'The dates do not change');
  return parts.length === 0 ? `${same}.` : `${same}: ${parts.join(say(', en ', ', and '))}.`;
}

function sample(
  name: string,
  data: Partial<Example['data']>,
  mustContain: Example['mustContain'],
): Example {
  return {
    name,
    data: {
      assignedAt: '2026-11-24T10:00:00Z',
      dates: {
        ruleVersion: '2026-1',
        handlerKnownDueOn: '2026-11-20',
        proposalDueOn: '2026-12-04',
        settledDueOn: '2026-12-25',
      },
      another: true,
      ...data,
    },
    personal: {
      handler: {
        staffId: 'els-de-wit',
        name: 'Els de Wit',
        function: 'regiomanager',
        email: 'els.dewit@skar.example.nl',
        phone: null,
      },
    },
    mustContain: [
      [
        'the new name',
        'Els de Wit, regiomanager, behandelt je reactie vanaf nu',
        'Els de Wit, regional manager, handles your reaction from now on',
      ],
      ...toWhom,
      ...mustContain,
    ],
  };
}
