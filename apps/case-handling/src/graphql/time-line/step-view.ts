import type { FactDefinition } from '@klantreacties/event-contracts';
import { staffById, type Directory } from '@klantreacties/organisation';
import { audiences, letterCodes, letterStates, type Language } from '@klantreacties/procedure';
import type { Case } from '../../domain/case/case.ts';
import { actorOfStep, kindOf, type StepFact } from '../../domain/case/steps.ts';
import type { LetterOfStep, StoredStep } from '../../use-cases/case/time-line.ts';
import type { CaseStep, StepBy } from './step-types.ts';
import { stepsOfJudgment } from './steps-of-judgment.ts';
import { stepsOfPeople } from './steps-of-people.ts';
import { stepsOfWork } from './steps-of-work.ts';
import type { Said, StepWords, Told } from './step-words.ts';

interface Reading {
  record: Case;
  directory: Directory;
  language: Language;
}

const wordsOf: Record<StepFact, StepWords> = {
  ...stepsOfPeople,
  ...stepsOfWork,
  ...stepsOfJudgment,
};

/** A stored step as the time line shows it. */
export function stepOf(stored: StoredStep, reading: Reading): CaseStep {
  const { at, position, letterId, letter } = stored;
  const step = letter === null ? ofFact(stored, reading) : ofLetter(letter, reading);
  // A front end keeps what it reads by type and id, so an id is of one case.
  const id = letterId === '' ? `${reading.record.id}:${position}` : letterId;
  return { id, at, ...step };
}

function ofFact(stored: StoredStep, reading: Reading): Omit<CaseStep, 'id' | 'at'> {
  const { data, personal } = stored;
  // The store gives the facts of this table alone.
  const what = stored.what as StepFact;
  const { record, directory, language } = reading;
  const told = {
    data,
    personal: personal ?? {},
    nameOf: (id) => (id == null ? null : nameOf(record, id, directory)),
    reaction: personal === null ? '' : record.text,
  } as Told<FactDefinition>;
  const words = wordsOf[what].words(told, language);
  return {
    by: byOf(what, stored, reading),
    kind: kindOf(what, data),
    text: wordsOf[what].text(told)[language],
    words: words === '' ? null : words,
    letter: null,
  };
}

function byOf(what: StepFact, { data, actor, at }: StoredStep, reading: Reading): StepBy | null {
  const kind = actorOfStep(what, { data, actor });
  if (kind === null) return null;
  const nobody = { kind, staffId: null, name: null, function: null };
  if (kind !== 'STAFF' || actor === null || actor === '') return nobody;
  const { record, directory } = reading;
  const then = record.writers.findLast(({ staffId, from }) => staffId === actor && from <= at);
  // What somebody is now they need not have been then; their name is known by their id.
  return then === undefined
    ? { kind, staffId: actor, name: nameOf(record, actor, directory), function: null }
    : { kind, staffId: actor, name: then.name, function: then.function };
}

const nameOf = ({ writers }: Case, id: string, directory: Directory): string | null =>
  writers.find(({ staffId }) => staffId === id)?.name ?? staffById(directory, id)?.name ?? null;

function ofLetter(letter: LetterOfStep, { language }: Reading): Omit<CaseStep, 'id' | 'at'> {
  const { letterId: id, letter: code, audience, channel, state, queuedAt, endedAt } = letter;
  const [name, to, how] = [
    letterCodes.words[code],
    audiences.words[audience],
    letterStates.words[state],
  ];
  const said: Said = {
    NL: `Brief ${code} (${name.nl}) aan: ${to.nl}. Hoe het ermee staat: ${how.nl}.`,
    EN: `Letter ${code} (${name.en}) to: ${to.en}. How it stands: ${how.en}.`,
  };
  return {
    by: { kind: 'SYSTEM', staffId: null, name: null, function: null },
    kind: 'LETTER',
    text: said[language],
    words: null,
    letter: { id, code, audience, channel, state, queuedAt, endedAt },
  };
}
