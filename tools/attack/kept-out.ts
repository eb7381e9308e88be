import { randomUUID } from 'node:crypto';
import { operations, type StaffMember } from '@klantreacties/journeys';
import { sight, type Sight } from './attack.ts';
import type { Target } from './target.ts';

const pageSize = 100;
const mostPages = 20;

interface WorkList {
  workList: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string } }[];
  };
}

/** Whether a case stands in the work list of a colleague, on whatever page. */
export async function isListedFor({ graph }: StaffMember, caseId: string): Promise<boolean> {
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { workList }: WorkList = await graph.ask<WorkList>(operations.workList, {
      first: pageSize,
      after,
    });
    if (workList.edges.some(({ node }) => node.id === caseId)) return true;
    if (!workList.pageInfo.hasNextPage) return false;
    after = workList.pageInfo.endCursor;
  }
  return false;
}

/** Everything that somebody who is shut out could try with a case; each must be as if it were not there. */
export async function keptOut(
  target: Target,
  { caseId, staffId, involvedId }: { caseId: string; staffId: string; involvedId?: string },
): Promise<Sight[]> {
  const person = await target.staff(staffId);
  const key = () => randomUUID();
  const day = '2099-01-01';
  const settle = { caseId, involvedId: involvedId ?? randomUUID() };
  const tries = [
    ['settleInvolved', { ...settle, outcome: 'NOT_IN_DIRECTORY' }],
    ['settleInvolved', { ...settle, outcome: 'CONFIRMED', staffId }],
    ['settleInvolved', { ...settle, outcome: 'CONFIRMED', seenOutcome: 'PRESUMED' }],
    ['settleInvolved', { ...settle, outcome: 'REPLACED', staffId: 'anouk-peters' }],
    ['nameInvolved', { caseId, idempotencyKey: key(), role: 'leidster', staffId: 'anouk-peters' }],
    ['assign', { caseId, handlerId: staffId, freeToJudge: true }],
    ['assign', { caseId, handlerId: 'mo-el-amrani' }],
    ['release', { caseId, reason: 'OWN_REQUEST' }],
    ['accept', { caseId }],
    [
      'logEntry',
      { caseId, idempotencyKey: key(), kind: 'NOTE', text: 'Notitie.', visibleToReporter: true },
    ],
    ['markRead', { caseId, lastSeenId: randomUUID() }],
    ['tellProgress', { caseId, idempotencyKey: key(), done: 'a', next: 'b', nextMessageOn: day }],
    ['propose', { caseId, idempotencyKey: key(), text: 'Voorstel.' }],
    ['draft', { caseId, ...judgment() }],
    ['confirm', { caseId, draftId: randomUUID() }],
    ['correctAddress', { caseId, idempotencyKey: key(), email: 'iemand@example.nl' }],
    ['sendLetterAgain', { caseId, idempotencyKey: key(), letterId: randomUUID() }],
    ['realise', { caseId, measureId: randomUUID(), realisedOn: day }],
    ['moveMeasure', { caseId, measureId: randomUUID(), dueOn: day, reason: 'Later.' }],
  ] as const;
  const answers = await Promise.all(
    tries.map(async ([operation, variables]) => {
      const { code = 'DONE' } = await person.tries(operation, variables);
      return code === 'NOT_FOUND' ? [] : [`${operation} ${code}`];
    }),
  );
  return [
    sight('reads', (await person.dossier(caseId)) === null ? 'nothing' : 'the case', 'nothing'),
    sight('listed', await isListedFor(person, caseId), false),
    sight(`of ${tries.length} commands not NOT_FOUND`, answers.flat(), []),
  ];
}

/** A judgment without measures, for `draft`. */
export const judgment = () => ({
  points: [{ point: 'De toon', finding: 'UPHELD', reasons: 'Dat was niet goed.' }],
  measures: [],
  noMeasuresReason: 'Het is hersteld.',
  category: 'COMMUNICATIE',
  gist: 'De toon wordt vriendelijker.',
});
