import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import type { Letter } from '../src/letters/layout/blocks.ts';
import { handlerLetter } from '../src/letters/handler-letter.ts';
import { judgmentLetter } from '../src/letters/judgment-letter.ts';
import { measureLetter } from '../src/letters/measure-letter.ts';
import { noticeLetter, waitingLetter } from '../src/letters/notice-letter.ts';
import { progressLetter } from '../src/letters/progress-letter.ts';
import { proposalLetter } from '../src/letters/proposal-letter.ts';
import { receiptLetter } from '../src/letters/receipt-letter.ts';
import { assignmentLetter, failedLetter, newReactionLetter } from '../src/letters/staff-letters.ts';
import { withdrawalLetter } from '../src/letters/withdrawal-letter.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');

export const directory = parsed.directory;
export const brand = parsed.directory.brands[0]!;
export const dates = {
  ruleVersion: '2026-1',
  handlerKnownDueOn: '2026-11-20',
  proposalDueOn: '2026-12-04',
  settledDueOn: '2026-12-25',
};
export const caseId = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const number = 'SKAR-2026-000123';
const reaction = {
  kind: 'COMPLAINT',
  location: 'De Linde',
  handlerKnownDueOn: '2026-11-20',
} as const;
const staffCase = { brand, number, caseId };

/** Every letter to a parent, by a name like `E01`; `written` stands wherever a person wrote something. */
export function parentLetters(
  language: Language,
  written = (text: string): string => text,
): Record<string, Letter> {
  const voice = { brand, language, number };
  const name = written('Eva Jansen');
  const received = { name, receivedOn: '2026-11-13', dates };
  const description = written('Wij bellen voor 8 uur.');
  return {
    E01: receiptLetter(voice, { ...received, kind: 'COMPLAINT' }),
    'E01-improvement': receiptLetter(voice, { ...received, kind: 'IMPROVEMENT_POINT' }),
    'E01-compliment': receiptLetter(voice, {
      ...received,
      kind: 'COMPLIMENT',
      dates: { ...dates, proposalDueOn: null, settledDueOn: null },
    }),
    'E01-anonymous': receiptLetter(voice, { ...received, name: null, kind: 'COMPLAINT' }),
    E02: handlerLetter(voice, {
      name,
      dates,
      handler: {
        name: written('Sanne de Boer'),
        function: 'vestigingsmanager',
        email: 'sanne.deboer@skar.example.nl',
        phone: '026 000 00 10',
      },
    }),
    E04: progressLetter(voice, {
      name,
      done: written('We hebben gebeld.'),
      next: written('We praten met de groep.'),
      nextMessageOn: '2026-11-27',
      reasonOfDelay: written('De leidster was ziek.'),
    }),
    E05: proposalLetter(voice, {
      name,
      handlerName: written('Sanne de Boer'),
      proposal: written('We bellen voortaan\nvoor 8 uur.'),
      answerBy: '2026-11-27',
    }),
    E06: judgmentLetter(voice, {
      name,
      points: [
        {
          point: written('Geen bericht'),
          finding: 'PARTLY_UPHELD',
          reasons: written('We belden te laat.'),
        },
        {
          point: written('De toon'),
          finding: 'NO_FINDING',
          reasons: written('We waren er niet bij.'),
        },
      ],
      measures: [
        { description, owner: 'vestigingsmanager', dueOn: '2027-02-01' },
        { description: written('Wij oefenen dit.'), owner: 'regiomanager', dueOn: '2027-03-01' },
      ],
      noMeasuresReason: null,
      disputeUntil: '2027-11-13',
    }),
    'E06-no-measures': judgmentLetter(voice, {
      name,
      points: [
        {
          point: written('De rekening'),
          finding: 'NOT_UPHELD',
          reasons: written('Het bedrag klopt.'),
        },
      ],
      measures: [],
      noMeasuresReason: written('Er is niets te veranderen.'),
      disputeUntil: '2027-11-13',
    }),
    'E07-moved': measureLetter(voice, {
      name,
      description,
      news: { dueOn: '2027-03-01', reason: written('Er is een nieuwe groep.') },
    }),
    'E07-done': measureLetter(voice, { name, description, news: { realisedOn: '2027-01-20' } }),
    E15: withdrawalLetter(voice, { name }),
  };
}

/** Every letter to staff; these are in Dutch only. */
export const staffLetters = (): Record<string, Letter> => ({
  N01: newReactionLetter(staffCase, { ...reaction, restricted: false }),
  'N01-restricted': newReactionLetter(staffCase, { ...reaction, restricted: true }),
  N02: assignmentLetter(staffCase, { name: 'Sanne de Boer', dates }),
  'N02-compliment': assignmentLetter(staffCase, {
    name: 'Sanne de Boer',
    dates: { ...dates, proposalDueOn: null, settledDueOn: null },
  }),
  'N12-called-in': noticeLetter(staffCase, { name: 'Pieter Zwart', notice: 'CALLED_IN' }),
  'N12-conflict': noticeLetter(staffCase, { name: 'Karin Vos', notice: 'CONFLICT_FOUND' }),
  'N12-marked': noticeLetter(staffCase, { name: 'Karin Vos', notice: 'JUDGMENT_MARKED' }),
  'N12-waits': waitingLetter(),
  N11: failedLetter(brand, { caseId, letter: 'E02', audience: 'REPORTER', code: 550 }),
});
