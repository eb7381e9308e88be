import type { InLanguages } from '../language.ts';

interface StartWords {
  title: string;
  intro(brand: string): string;
  write: string;
  follow: string;
  talk: { title: string };
  steps: { title: string };
  danger: { title: string };
  confidant: { title: string; call: string };
  routes: { title: string; text: string };
  report: { title: string; text: string; link: string };
}

/** What stands on the first page, in language B1 (docs/domain.md sections 1 and 7). */
export const startWords: InLanguages<StartWords> = {
  NL: {
    title: 'Klacht, tip of compliment',
    intro: (brand) =>
      `Is er iets gebeurd dat je dwarszit? Heb je een idee, of een compliment? ${brand} hoort het graag.`,
    write: 'Schrijf je reactie',
    follow: 'Volg je reactie',
    talk: {
      title: 'Praat eerst met elkaar, als je dat wilt',
    },
    steps: { title: 'Wat er met je reactie gebeurt' },
    danger: { title: 'Bij gevaar of geweld' },
    confidant: {
      title: 'Praten met iemand van buiten',
      call: 'Bel',
    },
    routes: {
      title: 'Kom je er met ons niet uit?',
      text: 'Dan kun je naar iemand die niet bij ons hoort.',
    },
    report: {
      title: 'Wat we van reacties leren',
      text: 'Elk jaar schrijven we op welke klachten er waren en wat we ermee deden. Er staan geen namen in.',
      link: 'Lees het jaarverslag',
    },
  },
  EN: {
    title: 'Complaint, idea or compliment',
    intro: (brand) =>
      `Did something happen that troubles you? Do you have an idea, or a compliment? ${brand} would like to hear it.`,
    write: 'Write your reaction',
    follow: 'Follow your reaction',
    talk: {
      title: 'Talk to each other first, if you want to',
    },
    steps: { title: 'What happens with your reaction' },
    danger: { title: 'Danger or violence' },
    confidant: {
      title: 'Talk to somebody from outside',
      call: 'Call',
    },
    routes: {
      title: 'No solution with us?',
      text: 'Then you can go to somebody who is not part of us.',
    },
    report: {
      title: 'What we learn from reactions',
      text: 'Every year we write down which complaints there were and what we did with them. It has no names in it.',
      link: 'Read the yearly report',
    },
  },
};
