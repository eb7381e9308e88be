import {
  agreementsConfirmed,
  handlerAssigned,
  isKnown,
  measureMoved,
  measureRealised,
  noticeGiven,
  progressTold,
  proposalTakenBack,
  reactionSubmitted,
  solutionProposed,
  values,
  type FactDefinition,
  type FactEnvelope,
  type ReadDataOf,
  type ReadPersonalOf,
} from '@klantreacties/event-contracts';
import { brandById, locationById, type Directory } from '@klantreacties/organisation';
import {
  localDateOf,
  type Audience,
  type Language,
  type LetterCode,
} from '@klantreacties/procedure';
import type { Letter } from './layout/blocks.ts';
import { handlerLetter } from './handler-letter.ts';
import { judgmentLetter } from './judgment-letter.ts';
import { measureLetter } from './measure-letter.ts';
import { noticeLetter, waitingLetter } from './notice-letter.ts';
import { progressLetter } from './progress-letter.ts';
import { proposalLetter } from './proposal-letter.ts';
import { receiptLetter } from './receipt-letter.ts';
import { assignmentLetter, newReactionLetter } from './staff-letters.ts';
import type { Voice } from './layout/voice.ts';
import { withdrawalLetter } from './withdrawal-letter.ts';

/** One letter to write; without an address it lies in the file, to be read with number and code. */
export interface Addressed {
  code: LetterCode;
  audience: Audience;
  to: string | null;
  language: Language;
  letter: Letter;
}

/** The facts that ask for letters. */
export const asking: readonly FactDefinition[] = [
  reactionSubmitted,
  handlerAssigned,
  progressTold,
  solutionProposed,
  proposalTakenBack,
  agreementsConfirmed,
  measureRealised,
  measureMoved,
  noticeGiven,
];
export const askingTypes: ReadonlySet<string> = new Set(asking.map(({ type }) => type));

/** What of a fact no letter here has words for; nobody is written half a letter, so the fact waits. */
export function withoutWords({ type, data }: FactEnvelope): string | null {
  if (type === reactionSubmitted.type)
    return isKnown(values.kind, data['kind']) ? null : 'kind of reaction';
  if (type === noticeGiven.type) return isKnown(values.notice, data['notice']) ? null : 'notice';
  if (type !== agreementsConfirmed.type) return null;
  const { points } = data as unknown as ReadDataOf<typeof agreementsConfirmed>;
  return points.every(({ finding }) => isKnown(values.finding, finding)) ? null : 'finding';
}

/**
 * The letters that a fact asks for; pure, and none for a fact that asks for none. A reporter of a language
 * that this build does not know is written to in Dutch.
 */
export function lettersFor(
  fact: FactEnvelope,
  personal: Record<string, unknown>,
  directory: Directory,
): Addressed[] {
  const { brand: brandId } = fact.data as unknown as { brand: string };
  const language: Language = fact.data['language'] === 'EN' ? 'EN' : 'NL';
  const brand = brandById(directory, brandId);
  if (brand === null) throw new Error('A fact names a brand that the directory does not have');
  const is = <D extends FactDefinition>(
    definition: D,
    write: (data: ReadDataOf<D>, personal: ReadPersonalOf<D>, voice: Voice) => Addressed[],
  ): Addressed[] =>
    fact.type === definition.type
      ? write(fact.data as ReadDataOf<D>, personal as ReadPersonalOf<D>, {
          brand,
          language,
          number: String(personal['number']),
        })
      : [];
  const staffCaseOf = ({ number }: Voice) => ({ brand, number, caseId: fact.subject });
  const toReporter = (
    code: LetterCode,
    reporter: { name: string; email: string } | null,
    write: (name: string | null) => Letter,
  ): Addressed => ({
    code,
    audience: 'REPORTER',
    to: reporter?.email ?? null,
    language,
    letter: write(reporter?.name ?? null),
  });

  return [
    ...is(reactionSubmitted, ({ kind, ...data }, { reporter }, voice) => {
      if (!isKnown(values.kind, kind)) return [];
      return [
        toReporter('E01', reporter, (name) =>
          receiptLetter(voice, {
            name,
            receivedOn: localDateOf(new Date(data.submittedAt)),
            dates: data.dates,
            kind,
          }),
        ),
        {
          code: 'N01',
          audience: 'QUALITY',
          to: brand.qualityMail,
          language: 'NL',
          letter: newReactionLetter(staffCaseOf(voice), {
            kind,
            location:
              data.locationId === null
                ? null
                : (locationById(directory, data.locationId)?.name ?? null),
            restricted: data.restricted,
            handlerKnownDueOn: data.dates.handlerKnownDueOn,
          }),
        },
      ];
    }),
    ...is(handlerAssigned, ({ dates }, { reporter, handler }, voice) => [
      toReporter('E02', reporter, (name) => handlerLetter(voice, { name, handler, dates })),
      {
        code: 'N02',
        audience: 'HANDLER',
        to: handler.email,
        language: 'NL',
        letter: assignmentLetter(staffCaseOf(voice), { name: handler.name, dates }),
      },
    ]),
    ...is(progressTold, ({ nextMessageOn }, { reporter, done, next, reasonOfDelay }, voice) => [
      toReporter('E04', reporter, (name) =>
        progressLetter(voice, { name, done, next, nextMessageOn, reasonOfDelay }),
      ),
    ]),
    ...is(solutionProposed, ({ answerBy }, { reporter, handlerName, text: proposal }, voice) => [
      toReporter('E05', reporter, (name) =>
        proposalLetter(voice, { name, handlerName, proposal, answerBy }),
      ),
    ]),
    ...is(proposalTakenBack, (_data, { reporter }, voice) => [
      toReporter('E15', reporter, (name) => withdrawalLetter(voice, { name })),
    ]),
    ...is(
      agreementsConfirmed,
      (
        { disputeUntil, restricted },
        { reporter, handler, points, measures, noMeasuresReason, copyToQuality, copyToHandler },
        voice,
      ) => {
        const original = toReporter('E06', reporter, (name) =>
          judgmentLetter(voice, { name, points, measures, noMeasuresReason, disputeUntil }),
        );
        const copy = language === 'NL' ? 'Kopie' : 'Copy';
        const letter = { ...original.letter, subject: `${copy}: ${original.letter.subject}` };
        return [
          original,
          ...(copyToHandler === false
            ? []
            : [{ ...original, audience: 'HANDLER' as const, to: handler.email, letter }]),
          // The box of P&K is read by all of P&K, so also by whoever of them is involved.
          ...(restricted || copyToQuality === false
            ? []
            : [{ ...original, audience: 'QUALITY' as const, to: brand.qualityMail, letter }]),
        ];
      },
    ),
    ...is(measureRealised, ({ realisedOn }, { reporter, description }, voice) => [
      toReporter('E07', reporter, (name) =>
        measureLetter(voice, { name, description, news: { realisedOn } }),
      ),
    ]),
    ...is(measureMoved, ({ dueOn }, { reporter, description, reason }, voice) => [
      toReporter('E07', reporter, (name) =>
        measureLetter(voice, { name, description, news: { dueOn, reason } }),
      ),
    ]),
    ...is(noticeGiven, ({ notice }, { to }, voice) => {
      const written = { code: 'N12' as const, to: to.email, language: 'NL' as const };
      if (notice === 'WAITS_FOR_OUTSIDE')
        return [{ ...written, audience: 'QUALITY', letter: waitingLetter() }];
      if (!isKnown(values.notice, notice)) return [];
      const letter = noticeLetter(staffCaseOf(voice), { name: to.name, notice });
      return [{ ...written, audience: 'COLLEAGUE', letter }];
    }),
  ];
}
