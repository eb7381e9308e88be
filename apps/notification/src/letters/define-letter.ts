import type {
  DataOf,
  FactDefinition,
  PersonalOf,
  ReadDataOf,
  ReadPersonalOf,
  values,
} from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import { languages, type Audience, type Language, type LetterCode } from '@klantreacties/procedure';
import type { Letter } from './layout/blocks.ts';
import type { Voice } from './layout/voice.ts';

/** A fact as a letter reads it, with the brand and the language in which it is written. */
export interface LetterFact<D extends FactDefinition = FactDefinition> extends Voice {
  caseId: string;
  data: ReadDataOf<D>;
  personal: ReadPersonalOf<D>;
  directory: Directory;
}

/** To whom a letter goes; without an address it lies in the file, to be read with number and code. */
export interface Addressee<D extends FactDefinition = FactDefinition> {
  audience: Audience;
  to(fact: LetterFact<D>): string | null;
  /** For which facts it goes there; for all where it is left out. */
  when?(fact: LetterFact<D>): boolean;
}

/** Something that a letter must contain (docs/domain.md section 12); the same words in English where they are left out. */
export type Item = readonly [item: string, nl: string, en?: string];

/**
 * An example of the fact, beside what every fact about a reaction has. Its letter is kept as a golden of
 * the same name.
 */
export interface Sample<D extends FactDefinition = FactDefinition> {
  name: string;
  data: Omit<DataOf<D>, keyof typeof values.reaction> & Partial<DataOf<D>>;
  personal: Omit<PersonalOf<D>, keyof typeof values.addressed> & Partial<PersonalOf<D>>;
  mustContain: readonly Item[];
}

/** One letter: on which fact it goes out, to whom, and what it says. */
export interface LetterDefinition<D extends FactDefinition = FactDefinition> extends Addressee<D> {
  code: LetterCode;
  /** As people of the organisation call it. */
  name: string;
  on: D;
  /** Whether a case has it once, whichever of its facts comes first. */
  oncePerCase?: boolean;
  /** Whether it goes to a colleague who was shut out of the case too, for it holds nothing of it. */
  alsoIfShutOut?(data: ReadDataOf<D>): boolean;
  /** Who gets the same words, marked as a copy. */
  copies?: readonly Addressee<D>[];
  /** What in a fact the letter has no words for, as a newer build wrote it: then the whole fact waits. */
  noWordsFor?(data: ReadDataOf<D>): string | null;
  /** What stands in the mail alone (`linkForToken`), still sealed: no letter that is kept holds it. */
  sealedToken?(fact: LetterFact<D>): string;
  write(fact: LetterFact<D>): Letter;
  samples: readonly Sample<D>[];
}

/** Holds a letter to its fact: what it reads must be there. */
export function defineLetter<D extends FactDefinition>(
  letter: LetterDefinition<D>,
): LetterDefinition {
  return letter as unknown as LetterDefinition;
}

/** A reporter is written to in their own language, and so is their former address; staff in Dutch. */
export const languagesOf = ({ audience }: Pick<Addressee, 'audience'>): readonly Language[] =>
  audience === 'REPORTER' || audience === 'FORMER_ADDRESS' ? languages.names : ['NL'];
