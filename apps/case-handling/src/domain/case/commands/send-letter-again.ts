import { z } from 'zod';
import type { Case, ReporterLetter } from '../case.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { id } from '../input.ts';
import { lastOfEach, originOf, withLettersSentAgain } from '../letters-again.ts';
import { problem, refuse } from '../problems.ts';

/**
 * P&K sends a letter to the reporter once more, of any kind and in any state of the case: that a mail server took it
 * does not mean that the reporter has it. The words are those of then; staff get nothing.
 */
export const sendLetterAgain = defineCommand({
  name: 'sendLetterAgain',
  label: { nl: 'een brief opnieuw versturen', en: 'send a letter again' },
  description: 'Brief opnieuw versturen, as it was written, to the address of the reporter.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({ letterId: id('LETTER').describe('Brief: one to the reporter') }),
  prevented(record) {
    if (record.reporter === null) return [problem('NO_ADDRESS')];
    return lastOfEach(record).some(hasEnded) ? [] : [problem('NO_LETTER_YET')];
  },
  problems(record, { letterId }) {
    const letter = withTheWordsOf(record, letterId);
    if (letter === undefined) return [problem('UNKNOWN_LETTER', 'letterId')];
    return hasEnded(letter) ? [] : [problem('LETTER_WAITS', 'letterId')];
  },
  decide(record, { letterId }, context) {
    const letter = withTheWordsOf(record, letterId);
    return letter === undefined
      ? refuse('UNKNOWN_LETTER', 'letterId')
      : withLettersSentAgain(record, [letter], context);
  },
});

const hasEnded = ({ state }: ReporterLetter): boolean => state !== 'QUEUED';

/** What went last of a letter, by the id of any that holds its words. */
function withTheWordsOf(record: Case, asked: string): ReporterLetter | undefined {
  const id = asked.toLowerCase();
  const given = record.letters.find(({ letterId }) => letterId === id);
  return given && lastOfEach(record).find((letter) => originOf(letter) === originOf(given));
}
