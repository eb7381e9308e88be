import { handlerAssigned } from '@klantreacties/event-contracts';
import { longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { inline, link, list, text } from './layout/blocks.ts';
import { dossier } from './layout/voice.ts';

const handler = {
  staffId: 'sanne-de-boer',
  name: 'Sanne de Boer',
  function: 'vestigingsmanager',
  email: 'sanne.deboer@skar.example.nl',
  phone: '026 000 00 10',
};
const dates = { ruleVersion: '2026-1', handlerKnownDueOn: '2026-11-20' };

/** Asks the handler to handle a reaction, without any text of it. */
export const assignment = defineLetter({
  code: 'N02',
  name: 'Jij behandelt deze reactie',
  on: handlerAssigned,
  audience: 'HANDLER',
  to: ({ personal }) => personal.handler.email,
  write(fact) {
    const { number, handler } = fact.personal;
    const { settledDueOn, proposalDueOn } = fact.data.dates;
    // Nothing but a complaint is proposed for or settled so far.
    const isComplaint = fact.data.kind === 'COMPLAINT';
    const terms = [
      proposalDueOn && `Voorstel: liefst voor of op ${longDate(proposalDueOn, 'NL')}`,
      settledDueOn && `Afgehandeld: uiterlijk ${longDate(settledDueOn, 'NL')}`,
    ].filter((term): term is string => term !== null);
    const report = encodeURIComponent(`Ik kan reactie ${number} niet behandelen`);
    return {
      subject: `Jij behandelt reactie ${number}`,
      blocks: [
        text(`Beste ${inline(handler.name)},`),
        text(
          `P&K vraagt jou om reactie ${number} te behandelen. Lees het dossier en laat weten of je het doet.`,
        ),
        ...(isComplaint && terms.length > 0 ? [list(...terms)] : []),
        text('Wat je leest is geheim (Wet kinderopvang, artikel 1.57d).'),
        text(
          'Ben je er zelf bij betrokken, of kun je niet vrij oordelen? Open het dossier dan niet en meld het meteen aan P&K.',
        ),
        link(
          'Meld dat je niet kunt behandelen',
          `mailto:${fact.brand.qualityMail}?subject=${report}`,
        ),
        dossier(fact),
      ],
    };
  },
  samples: [
    {
      name: 'N02',
      data: {
        assignedAt: '2026-11-14T10:00:00Z',
        dates: { ...dates, proposalDueOn: '2026-12-04', settledDueOn: '2026-12-25' },
      },
      personal: { handler },
      mustContain: [
        ['the number', 'om reactie SKAR-2026-000123 te behandelen'],
        [
          'the link for staff',
          'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
        ],
        ['the date of the proposal', 'Voorstel: liefst voor of op 4 december 2026'],
        ['the date of the settlement', 'Afgehandeld: uiterlijk 25 december 2026'],
        ['secrecy', 'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d)'],
        ['what to do in a conflict', 'Ben je er zelf bij betrokken'],
        ['the button for a conflict', 'mailto:kwaliteit@skar.example.nl?subject='],
      ],
    },
    {
      name: 'N02-improvement',
      data: {
        kind: 'IMPROVEMENT_POINT',
        assignedAt: '2026-11-14T10:00:00Z',
        dates: { ...dates, proposalDueOn: '2026-12-04', settledDueOn: '2026-12-25' },
      },
      personal: { handler },
      mustContain: [
        ['the number', 'om reactie SKAR-2026-000123 te behandelen'],
        ['secrecy', 'Wat je leest is geheim (Wet kinderopvang, artikel 1.57d)'],
      ],
    },
  ],
});
