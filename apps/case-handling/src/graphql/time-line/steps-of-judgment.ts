import {
  agreementsConfirmed,
  judgmentDrafted,
  judgmentMarked,
} from '@klantreacties/event-contracts';
import { findings, type Finding, type Language } from '@klantreacties/procedure';
import { by, paragraphs, tells } from './step-words.ts';

interface Written {
  points?: { point: string; finding: Finding; reasons: string }[] | undefined;
  measures?: { description: string; owner: string; dueOn: string }[] | undefined;
  noMeasuresReason?: string | null | undefined;
}

// One paragraph for each point and each measure, as the letter has them.
function written({ points = [], measures = [], noMeasuresReason }: Written, language: Language) {
  const before = { NL: 'uiterlijk', EN: 'by' };
  return paragraphs(
    ...points.map(({ point, finding, reasons }) => {
      const { nl, en } = findings.words[finding];
      return `${point} (${language === 'NL' ? nl : en})\n${reasons}`;
    }),
    ...measures.map(
      ({ description, owner, dueOn }) => `${description} (${owner},${by(dueOn, before)[language]})`,
    ),
    noMeasuresReason,
  );
}

/** How the time line tells of a judgment, drafted and sent. */
export const stepsOfJudgment = {
  'judgment-drafted': tells(judgmentDrafted, {
    text: () => ({
      NL: 'Het oordeel is opgeschreven en nog niet verstuurd.',
      EN: 'The judgment was written down and not sent yet.',
    }),
    words: ({ personal }, language) => written(personal, language),
  }),
  'agreements-confirmed': tells(agreementsConfirmed, {
    text: ({ data }) =>
      data.again === true
        ? { NL: 'Het oordeel gaat opnieuw uit.', EN: 'The judgment goes out again.' }
        : {
            NL: 'Het oordeel met de afspraken is verstuurd.',
            EN: 'The judgment with its agreements was sent.',
          },
    words: ({ data, personal }, language) =>
      data.again === true ? null : written(personal, language),
  }),
  'judgment-marked': tells(judgmentMarked, {
    text: () => ({
      NL: 'Wie het oordeel schreef of verstuurde, blijkt betrokken. Het oordeel blijft staan.',
      EN: 'Who wrote or sent the judgment turns out to be involved. The judgment stands.',
    }),
  }),
};
