import { solutionProposed } from '@klantreacties/event-contracts';
import { longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { button, heading, inline, quote, text } from './layout/blocks.ts';
import { goodbye, greeting, wordsFor } from './layout/voice.ts';

/** The proposal in full, how to answer and by when. */
export const proposal = defineLetter({
  code: 'E05',
  name: 'Voorstel voor een oplossing',
  on: solutionProposed,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, handlerName, text: proposed } = fact.personal;
    const who = inline(handlerName);
    const answerBy = longDate(fact.data.answerBy, fact.language);
    return {
      subject: say(
        `Een voorstel voor een oplossing (${number})`,
        `A proposal for a solution (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        text(say(`${who} stelt dit voor:`, `${who} proposes this:`)),
        quote(proposed),
        heading(say('Wat vind je ervan?', 'What do you think?')),
        text(
          say(
            `Laat het ons weten voor of op ${answerBy}.`,
            `Let us know on or before ${answerBy}.`,
          ),
        ),
        text(
          say(
            'Kies op de pagina of je het eens bent met het voorstel, en schrijf erbij wat je wilt. Je hebt je nummer en je code nodig.',
            'On the page you choose whether you agree with the proposal, and you can write what you like with it. You need your number and your code.',
          ),
        ),
        button(say('Geef je antwoord', 'Give your answer'), fact.brand.followUpUrl),
        text(
          say(
            'Ben je het niet eens, of antwoord je niet? Dan gaan we verder en krijg je een oordeel.',
            'Do you not agree, or do you not answer? Then we go on and you will get a judgment.',
          ),
        ),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E05',
      data: {
        proposalId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d5',
        proposedAt: '2026-11-20T10:00:00Z',
        answerBy: '2026-11-27',
      },
      personal: { handlerName: 'Sanne de Boer', text: 'We bellen voortaan\nvoor 8 uur.' },
      mustContain: [
        ['the proposal in full', '> We bellen voortaan\n> voor 8 uur.'],
        ['who proposes', 'Sanne de Boer stelt dit voor', 'Sanne de Boer proposes this'],
        [
          'the button to answer',
          'Geef je antwoord: https://skar.example.nl/klantreacties/volgen',
          'Give your answer: https://skar.example.nl/klantreacties/volgen',
        ],
        [
          'yes or no',
          'of je het eens bent met het voorstel',
          'whether you agree with the proposal',
        ],
        ['free text', 'schrijf erbij wat je wilt', 'you can write what you like'],
        ['the answer date', 'voor of op 27 november 2026', 'on or before 27 November 2026'],
        ['what happens without an answer', 'of antwoord je niet?', 'or do you not answer?'],
      ],
    },
  ],
});
