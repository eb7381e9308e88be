import { proposalTakenBack } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';
import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';

/** A proposal is void, nothing is to be answered, and somebody else goes on. */
export const proposalWithdrawn = defineLetter({
  code: 'E15',
  name: 'Voorstel ingetrokken',
  on: proposalTakenBack,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter } = fact.personal;
    return {
      subject: say(
        `Ons voorstel geldt niet meer (${number})`,
        `Our proposal no longer holds (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
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
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E15',
      data: {
        proposalId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d5',
        takenBackAt: '2026-11-24T10:00:00Z',
      },
      personal: {},
      mustContain: [
        ['that the proposal is void', 'Dat voorstel trekken we in', 'We withdraw that proposal'],
        [
          'the reason',
          'kon niet vrij over je reactie oordelen',
          'could not judge your reaction freely',
        ],
        ['what follows', 'een nieuw voorstel of een oordeel', 'a new proposal or a judgment'],
        ['the link to the follow-up', 'https://skar.example.nl/klantreacties/volgen'],
      ],
    },
  ],
});
