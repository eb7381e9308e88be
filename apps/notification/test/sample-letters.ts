import { readFileSync } from 'node:fs';
import {
  newFact,
  openPersonal,
  parseFact,
  personalOf,
  reactionSubmitted,
  type FactDefinition,
  type FactEnvelope,
} from '@klantreacties/event-contracts';
import { brandById, parseDirectory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { languagesOf, type Item, type LetterDefinition } from '../src/letters/define-letter.ts';
import { letters } from '../src/letters/index.ts';
import type { Letter } from '../src/letters/layout/blocks.ts';
import { lettersFor, type Addressed } from '../src/letters/letters-for.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');

export const directory = parsed.directory;
export const brand = brandById(directory, 'skar')!;
export const dates = {
  ruleVersion: '2026-1',
  handlerKnownDueOn: '2026-11-20',
  proposalDueOn: '2026-12-04',
  settledDueOn: '2026-12-25',
};
export const caseId = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';

const head = {
  caseRef: 'rX3vWq1t0bYkLz5mN8pQdA',
  brand: brand.id,
  kind: 'COMPLAINT',
  locationId: null,
  careType: 'BSO',
  anonymous: false,
  restricted: false,
  submittedAt: '2026-11-13T09:15:00.000Z',
};
const addressed = {
  number: 'SKAR-2026-000123',
  reporter: { name: 'Eva Jansen', email: 'eva.jansen@example.nl', phone: '026 765 43 21' },
};
// Everything else that is sealed in a fact was written by a person.
const notWritten = new Set(['number', 'email', 'finding', 'dueOn', 'pointId', 'measureId']);

/** The letter of one sample in one language. */
export interface SampleLetter {
  name: string;
  language: Language;
  letter: Letter;
  mustContain: readonly Item[];
}

/** Whose words: of who filled in the form, with whatever address, or of anybody else. */
export type By = 'REPORTER' | 'STAFF';

const byOf = (definition: FactDefinition, field: string): By =>
  definition === reactionSubmitted || field === 'reporter' ? 'REPORTER' : 'STAFF';

/**
 * The letters of every sample, each in every language it goes out in; `written` is done to all that a person wrote,
 * and `more` is told beside what the sample tells.
 */
export const sampleLetters = (
  written: (text: string, by: By) => string = (text) => text,
  more: object = {},
): SampleLetter[] =>
  letters.flatMap((definition) =>
    definition.samples.flatMap(({ name, data, personal, mustContain }) =>
      languagesOf(definition).map((language) => {
        const event = factOf(definition.on, { ...data, language, ...more }, personal);
        const changed = Object.fromEntries(
          Object.entries(event.personal).map(([field, value]) => [
            field,
            rewritten({ [field]: value as unknown }, (text) =>
              written(text, byOf(definition.on, field)),
            )[field],
          ]),
        );
        const letter = letterOf(definition, lettersOn(event.fact, changed));
        return { name, language, letter, mustContain };
      }),
    ),
  );

const rewritten = (value: object, written: (text: string) => string) =>
  JSON.parse(JSON.stringify(value), (field, inner: unknown) =>
    typeof inner === 'string' && !notWritten.has(field) ? written(inner) : inner,
  ) as Record<string, unknown>;

/** The letter of a sample by its name, in Dutch. */
export function sampleLetter(name: string, written?: (text: string) => string): Letter {
  const found = sampleLetters(written).find((one) => one.name === name && one.language === 'NL');
  if (found === undefined) throw new Error(`There is no sample ${name}`);
  return found.letter;
}

/** The letters on a fact, of the brand of the samples. */
export const lettersOn = (
  fact: Pick<FactEnvelope, 'type' | 'subject' | 'data'>,
  personal: Record<string, unknown>,
): Addressed[] => lettersFor(fact, personal, { directory, brand });

// Made as its owner makes it and read as a consumer reads it, so that a sample keeps to the contract.
function factOf(definition: FactDefinition, data: object, personal: object) {
  const known = (shape: object, values: object) =>
    Object.fromEntries(Object.entries(values).filter(([field]) => field in shape));
  const sealed = personalOf(definition, {
    ...known(definition.personal?.shape ?? {}, addressed),
    ...personal,
  });
  const fact = newFact(definition, {
    id: '0193a1b2-0000-7000-8000-000000000134',
    subject: caseId,
    time: new Date('2026-11-13T10:00:00Z'),
    aggregateVersion: 1,
    correlationId: caseId,
    causationId: caseId,
    sealedPersonal: 'sealed',
    data: known(definition.data.shape, { ...head, ...data }),
  });
  const read = parseFact(JSON.stringify(fact));
  if ('refusal' in read) throw new Error(read.refusal.reason);
  const opened = openPersonal(definition, read.envelope, sealed);
  if ('refusal' in opened) throw new Error(opened.refusal.reason);
  return { fact: read.envelope, personal: opened.personal as object };
}

function letterOf({ code, audience }: LetterDefinition, on: readonly Addressed[]): Letter {
  const found = on.find((one) => one.code === code && one.audience === audience);
  if (found === undefined) throw new Error(`The sample of ${code} asks for another letter`);
  return found.letter;
}
