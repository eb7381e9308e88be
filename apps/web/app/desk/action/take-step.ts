import { randomUUID } from 'node:crypto';
import {
  PreviewCommandDocument,
  StepsOfCaseDocument,
  type AnyCommandInput,
  type PreviewCommandQuery,
  type StepsOfCaseQuery,
} from '@klantreacties/operations';
import { withRow, type Field, type Problem, type Values } from '../../form/fields.ts';
import { valuesOf } from '../../form/values.ts';
import type { AskAsStaff } from '../staff.ts';
import { documentOf, type CommandDocument } from './documents.ts';
import { inputOf, missingIn, type Command, type Needed } from './form.ts';

/** What happened to the case since the form was opened. */
export interface StepSince {
  id: string;
  at: string;
  text: string;
  /** What somebody wrote. */
  words: string | null;
  by: { name: string | null } | null;
}

/** How far a command is. Nothing is kept in between: what was filled in travels with the page. */
export type ActionStep =
  | {
      at: 'FORM';
      /** With which the form that is shown counts once; a form that was refused gets a new one. */
      key: string;
      problems: readonly Problem[];
      since: readonly StepSince[];
      /** The name that a colleague was looked for by. */
      find?: string;
    }
  | { at: 'READ_BACK'; key: string; letters: readonly Letter[] }
  | { at: 'DONE' };
type Previewed = Extract<PreviewCommandQuery['previewCommand'], { __typename: 'CommandPreview' }>;
export type Letter = NonNullable<Previewed['letters']>[number];

/** The form that was posted, with what it belongs to. */
export interface Posted {
  caseId: string;
  /** Of the case as it is now. */
  version: string;
  command: Command;
  fields: readonly Field[];
  filledIn: URLSearchParams;
  /** What a field that has to be filled in says where it is not. */
  required: Needed;
}

/**
 * One step of a command: it is read back with the letters that would follow before it is done. Where nothing is to be
 * read it is done at once. If the case changed since the form was opened, that is shown first and nothing is done.
 */
export async function takeStep(
  ask: AskAsStaff,
  posted: Posted,
  document: CommandDocument = documentOf(posted.command.name),
): Promise<{ values: Values; step: ActionStep }> {
  const { caseId, command, fields, filledIn, required } = posted;
  const seen = seenBy(posted);
  const values = { ...seen, ...valuesOf(fields, filledIn) };
  const wanted = filledIn.get('step') ?? 'check';
  const form = (problems: readonly Problem[], since: readonly StepSince[] = []) => ({
    values,
    step: { at: 'FORM', key: randomUUID(), problems, since } as const,
  });
  if (wanted === 'change') return form([]);
  if (wanted === 'find') {
    const { step } = form([]);
    return { values, step: { ...step, find: filledIn.get('find') ?? '' } };
  }
  if (wanted.startsWith('more:'))
    return { ...form([]), values: withRow(fields, values, wanted.slice('more:'.length)) };
  const missing = missingIn(fields, values, required);
  if (missing.length > 0) return form(missing);
  const since = await stepsSince(ask, posted);
  if (since !== null) return form([], since);

  const key = filledIn.get('key') || randomUUID();
  const input = { ...seen, ...inputOf(fields, values), caseId, idempotencyKey: key };
  if (wanted !== 'do') {
    const preview = await ask(PreviewCommandDocument, {
      command: { [command.name]: input } as AnyCommandInput,
    });
    const { previewCommand: said } = preview.data;
    if (said.__typename === 'Refusal') return form(said.problems);
    const letters = said.letters ?? [];
    if (letters.length > 0) return { values, step: { at: 'READ_BACK', key, letters } };
  }
  const answer = await ask(document, { input });
  const said = answer.data[command.name];
  if (said?.__typename === 'Refusal') return form(said.problems);
  return { values, step: { at: 'DONE' } };
}

/** What the person saw as they filled it in: it travels with the form, and no field shows it. */
function seenBy({ command, fields, filledIn }: Posted): Values {
  const filled = new Set(fields.map(({ path }) => path));
  const seen = command.fields.flatMap(({ path }) => {
    const value = filledIn.get(path) ?? '';
    return filled.has(path) || value === '' ? [] : [[path, value] as const];
  });
  return Object.fromEntries(seen);
}

const most = 200;

/**
 * What happened to the case since the page that was posted, where somebody else did something; null where nobody did.
 * What the person did themselves is no news: they pressed twice, or in two tabs.
 */
async function stepsSince(
  ask: AskAsStaff,
  { caseId, version, filledIn }: Posted,
): Promise<StepSince[] | null> {
  if ((filledIn.get('version') ?? version) === version) return null;
  const seenAt = filledIn.get('seenAt') ?? '';
  const steps: Step[] = [];
  let me = '';
  let after: string | null = null;
  do {
    const asked = { id: caseId, first: most, after };
    const page: StepsOfCaseQuery = (await ask(StepsOfCaseDocument, asked)).data;
    const { edges = [], pageInfo } = page.case?.timeline ?? {};
    me = page.me.id;
    steps.push(...edges.map(({ node }) => node).filter(({ at }) => at > seenAt));
    after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
  } while (after !== null);
  const isOfOther = ({ by }: Step) =>
    by !== null && by.kind !== 'SYSTEM' && (by.kind === 'REPORTER' || by.staffId !== me);
  return steps.some(isOfOther) ? steps : null;
}

type Step = NonNullable<StepsOfCaseQuery['case']>['timeline']['edges'][number]['node'];
