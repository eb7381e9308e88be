import { isKnown, noticeGiven, values } from '@klantreacties/event-contracts';
import type { Notice } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { inline, text } from './layout/blocks.ts';
import { dossier } from './layout/voice.ts';

type ToColleague = Exclude<Notice, 'WAITS_FOR_OUTSIDE'>;

/** Whoever handled a case may not read it any more, so nothing leads there. */
const withoutLink: readonly string[] = ['NO_LONGER_HANDLER'] satisfies ToColleague[];

const words: Record<ToColleague, { subject: string; lines: string[] }> = {
  CALLED_IN: {
    subject: 'Jij bent nodig bij reactie',
    lines: [
      'Bij deze reactie mag niemand binnen de organisatie de volgende stap doen. Daarom vragen we jou als buitenstaander.',
      'Lees het dossier en doe de stap die openstaat. Wat je leest is geheim (Wet kinderopvang, artikel 1.57d).',
    ],
  },
  CASE_RESTRICTED: {
    subject: 'Afgeschermd: reactie',
    lines: [
      'Een collega heeft deze reactie afgeschermd. Alleen de leiding van P&K en de directie lezen het dossier nu.',
      'De reden staat in het dossier. Kijk wat er nu nodig is. Opheffen kan alleen met zijn tweeën.',
    ],
  },
  CONFLICT_FOUND: {
    subject: 'Mogelijk een collega betrokken bij reactie',
    lines: [
      'We hebben opnieuw gekeken wie met de namen in deze reactie bedoeld kan zijn. Er is een collega bij gekomen.',
      'Die collega kan het dossier nu niet lezen. Was het de behandelaar, dan is een nieuwe behandelaar nodig. Stel vast wie bedoeld is.',
    ],
  },
  JUDGMENT_MARKED: {
    subject: 'Oordeel door een betrokkene bij reactie',
    lines: [
      'Wie het oordeel over deze reactie schreef of verstuurde, blijkt er zelf bij betrokken.',
      'Het oordeel is verstuurd en blijft staan. De maatregelen zijn nu voor P&K. Bekijk wat er verder nodig is.',
    ],
  },
  LETTER_DELAYED: {
    subject: 'Brief nog niet verstuurd bij reactie',
    lines: [
      'Een brief bij deze reactie is nog niet aangenomen door de mailserver. We blijven het proberen.',
      'Kijk in het dossier welke brief het is. Kan de ouder niet wachten? Bel dan.',
    ],
  },
  CODE_HELD_BACK: {
    subject: 'Nieuwe code niet gegeven bij reactie',
    lines: [
      'Iemand vroeg een nieuwe code aan met het nummer en het adres van deze reactie. Dat adres is nog geen 3 dagen geleden verbeterd. Daarom is er geen link verstuurd.',
      'Bel de ouder op een nummer dat je al had. Klopt het adres? Sta de code dan met zijn tweeën toe in het dossier: de link gaat uit zodra een tweede collega het ook zegt. Of laat de ouder het na 3 dagen opnieuw vragen. Klopt het niet? Verbeter het adres dan.',
    ],
  },
  HANDLER_LEFT: {
    subject: 'Behandelaar vertrokken bij reactie',
    lines: [
      'Wie deze reactie behandelt, werkt niet meer bij ons.',
      'Wijs een nieuwe behandelaar aan. De ouder weet nog niet dat er iets verandert, en de termijnen lopen door.',
    ],
  },
  REPORTER_WROTE: {
    subject: 'Bericht van de indiener bij reactie',
    lines: [
      'De indiener van deze reactie heeft ons iets laten weten.',
      'Lees het in het dossier en zeg daar dat het gelezen is. Tot dan mailen we je niet opnieuw als de indiener nog iets schrijft.',
    ],
  },
  HANDLER_RELEASED: {
    subject: 'Geen behandelaar meer bij reactie',
    lines: [
      'Niemand behandelt deze reactie nu. De reden staat in het dossier. Wat er is gedaan, blijft staan.',
      'Wijs een andere behandelaar toe en zorg tot dan voor de reactie. De ouder leest dat P&K dat doet, en de termijnen lopen door.',
    ],
  },
  NO_LONGER_HANDLER: {
    subject: 'Niet meer voor jou: reactie',
    lines: ['Je behandelt deze reactie niet meer. Je hoeft niets meer te doen.'],
  },
};

const givenAt = '2026-11-20T10:00:00Z';
const karin = { to: { name: 'Karin Vos', email: 'karin.vos@jong.example.nl' } };
const link = 'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';

/** About a case, to one colleague who may read it: its number, what there is to do, and a link. */
export const notice = defineLetter({
  code: 'N12',
  name: 'Bericht over een zaak',
  on: noticeGiven,
  audience: 'COLLEAGUE',
  to: ({ personal }) => personal.to.email,
  when: ({ data }) => data.notice !== 'WAITS_FOR_OUTSIDE',
  alsoIfShutOut: ({ notice }) => withoutLink.includes(notice),
  noWordsFor: ({ notice }) => (isKnown(values.notice, notice) ? null : 'notice'),
  write(fact) {
    const { to, number } = fact.personal;
    const { subject, lines } = words[fact.data.notice as ToColleague];
    return {
      subject: `${subject} ${number}`,
      blocks: [
        ...(to.name === null ? [] : [text(`Beste ${inline(to.name)},`)]),
        ...lines.map(text),
        ...(withoutLink.includes(fact.data.notice) ? [] : [dossier(fact)]),
      ],
    };
  },
  samples: [
    {
      name: 'N12-called-in',
      data: { notice: 'CALLED_IN', givenAt },
      personal: { to: { name: 'Pieter Zwart', email: 'p.zwart@toetsing.example.nl' } },
      mustContain: [
        ['the link for staff', link],
        ['why', 'mag niemand binnen de organisatie de volgende stap doen'],
        ['secrecy', 'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d)'],
      ],
    },
    {
      name: 'N12-restricted',
      data: { notice: 'CASE_RESTRICTED', givenAt, restricted: true },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'Een collega heeft deze reactie afgeschermd'],
        ['what to do', 'Kijk wat er nu nodig is'],
      ],
    },
    {
      name: 'N12-conflict',
      data: { notice: 'CONFLICT_FOUND', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'Er is een collega bij gekomen'],
        ['what to do', 'Stel vast wie bedoeld is'],
      ],
    },
    {
      name: 'N12-marked',
      data: { notice: 'JUDGMENT_MARKED', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'blijkt er zelf bij betrokken'],
        ['that it stands', 'Het oordeel is verstuurd en blijft staan'],
      ],
    },
    {
      name: 'N12-delayed',
      data: { notice: 'LETTER_DELAYED', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'nog niet aangenomen door de mailserver'],
        ['what to do', 'Kan de ouder niet wachten? Bel dan'],
      ],
    },
    {
      name: 'N12-code-held-back',
      data: { notice: 'CODE_HELD_BACK', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'Daarom is er geen link verstuurd'],
        ['what to do', 'Bel de ouder op een nummer dat je al had'],
      ],
    },
    {
      name: 'N12-handler-left',
      data: { notice: 'HANDLER_LEFT', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'werkt niet meer bij ons'],
        ['what to do', 'Wijs een nieuwe behandelaar aan'],
      ],
    },
    {
      name: 'N12-reporter-wrote',
      data: { notice: 'REPORTER_WROTE', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'heeft ons iets laten weten'],
        ['what to do', 'zeg daar dat het gelezen is'],
      ],
    },
    {
      name: 'N12-handler-released',
      data: { notice: 'HANDLER_RELEASED', givenAt },
      personal: karin,
      mustContain: [
        ['the link for staff', link],
        ['what happened', 'Niemand behandelt deze reactie nu'],
        ['what to do', 'Wijs een andere behandelaar toe'],
      ],
    },
    {
      name: 'N12-no-longer-handler',
      data: { notice: 'NO_LONGER_HANDLER', givenAt },
      personal: { to: { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' } },
      mustContain: [['what happened', 'Je behandelt deze reactie niet meer']],
    },
  ],
});
