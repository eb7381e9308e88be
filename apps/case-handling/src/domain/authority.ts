import {
  hasRole,
  outsidePersonsFor,
  sharesSomething,
  staffById,
  superiorIdsOf,
  type Directory,
  type Staff,
} from '@klantreacties/organisation';
import type { CaseRecord, InvolvedRow } from './case-record.ts';
import { qualityCommands, type CommandName } from './commands.ts';
import {
  isFree,
  isGivenBackByTwo,
  isOpen,
  reportsToOneOf,
  shutOutOf,
  whoMayBeInvolved,
  whomARowMayMean,
} from './conflicts.ts';

/** What somebody inside must be able to do next; where nobody may, an outside person comes in. */
export type Step = 'READ' | 'SETTLE' | 'ASSIGN' | 'HANDLE' | 'SEND';

// Words that go out in the name of the brand, and so ask for somebody who can judge freely.
const judging: readonly CommandName[] = ['proposeSolution', 'draftJudgment', 'confirmAgreements'];
const beforeTheJudgment: readonly string[] = [
  'REGISTERED',
  'ASSIGNED',
  'INVESTIGATING',
  'SOLUTION_PROPOSED',
];

interface Inside {
  quality: Staff[];
  lead: Staff[];
  directors: Staff[][];
}

// A directory is replaced whole and never changed, so its ranks hold as long as it does.
const insides = new WeakMap<Directory, Inside>();

function insideOf(directory: Directory): Inside {
  const known = insides.get(directory);
  if (known !== undefined) return known;
  const active = directory.staff.filter((person) => person.active && !hasRole(person, 'OUTSIDE'));
  const directors = active.filter((person) => hasRole(person, 'DIRECTOR'));
  const depthOf = ({ id }: Staff) => superiorIdsOf(directory, id).length;
  const byDepth = Map.groupBy(directors, depthOf);
  const inside = {
    quality: active.filter((person) => hasRole(person, 'QUALITY', 'QUALITY_LEAD')),
    lead: active.filter((person) => hasRole(person, 'QUALITY_LEAD')),
    directors: [...byDepth].sort(([a], [b]) => b - a).map(([, persons]) => persons),
  };
  insides.set(directory, inside);
  return inside;
}

/**
 * Who may do P&K's work on a case, rung by rung: P&K (of a restricted case its lead alone), the director,
 * then the director above. Nobody who is shut out stands on a rung.
 */
function rungsInside(record: CaseRecord, directory: Directory): Staff[][] {
  const { quality, lead, directors } = insideOf(directory);
  const shutOut = shutOutOf(record);
  return [record.head.restricted ? lead : quality, ...directors].map((rung) =>
    rung.filter(({ id }) => !shutOut.includes(id)),
  );
}

/** P&K and directors who may read the case and work on it. */
export const insideReaders = (record: CaseRecord, directory: Directory): Staff[] => [
  ...new Set(rungsInside(record, directory).flat()),
];

/** P&K's people who may read the case; where there are none, who takes their place. */
export function caretakersOf(record: CaseRecord, directory: Directory): Staff[] {
  const rungs = rungsInside(record, directory);
  return rungs.find((rung) => rung.length > 0) ?? calledInStaff(record, directory);
}

/** The lead of P&K and the directors who are not shut out. */
export function leadAndDirectors(record: CaseRecord, directory: Directory): Staff[] {
  const { lead, directors } = insideOf(directory);
  const shutOut = shutOutOf(record);
  return [...new Set([...lead, ...directors.flat()])].filter(({ id }) => !shutOut.includes(id));
}

const calledInStaff = (record: CaseRecord, directory: Directory): Staff[] =>
  record.calledIn.flatMap((id) => staffById(directory, id) ?? []);

/** P&K's commands that somebody has on a case. */
export function authorityOf(
  record: CaseRecord,
  staffId: string,
  directory: Directory,
): CommandName[] {
  if (shutOutOf(record).includes(staffId)) return [];
  const rungs = [...rungsInside(record, directory), calledInStaff(record, directory)];
  const at = rungs.findIndex((rung) => rung.some(({ id }) => id === staffId));
  if (at < 0) return [];
  const below = rungs.slice(0, at).flat();
  return qualityCommands.filter((name) => {
    if (name === 'settleInvolvedPerson' && at > 0)
      return record.involved.some((row) => maySettle(record, row, staffId, directory));
    return (
      qualifies(record, name, { staffId, directory }) &&
      !below.some(
        ({ id }) =>
          isFree(record, id, directory) && qualifies(record, name, { staffId: id, directory }),
      )
    );
  });
}

// Four eyes: who handles or ever handled, or wrote the draft last, does not send.
function qualifies(
  record: CaseRecord,
  name: CommandName,
  { staffId, directory }: { staffId: string; directory: Directory },
): boolean {
  if (judging.includes(name) && !isFree(record, staffId, directory)) return false;
  return (
    name !== 'confirmAgreements' ||
    (!record.handledBy.includes(staffId) && record.draftedBy !== staffId)
  );
}

/**
 * Whether somebody may say whom a row means: never who may be meant by it. The next above may where those
 * below them cannot settle it alone, and whoever reads the case above P&K may always be the second of two.
 */
export function maySettle(
  record: CaseRecord,
  row: InvolvedRow,
  staffId: string,
  directory: Directory,
): boolean {
  const rungs = settlersOf(record, row, directory);
  const at = rungs.findIndex((rung) => rung.includes(staffId));
  if (at <= 0) return at === 0;
  const isSecond = row.said !== null && row.said.byStaffId !== staffId;
  return isSecond || !canSettleAlone(record, row, rungs.slice(0, at).flat(), directory);
}

/**
 * Who may say whom a row means, rung by rung. A row without a match is for who shares no word, initial or
 * function with it; only where P&K has nobody such does the likeness of who is above not count.
 */
function settlersOf(record: CaseRecord, row: InvolvedRow, directory: Directory): string[][] {
  const meant = whomARowMayMean(row);
  const [quality = [], ...above] = [
    ...rungsInside(record, directory),
    calledInStaff(record, directory),
  ].map((rung) => rung.map(({ id }) => id).filter((id) => !meant.includes(id)));
  return [quality.filter((id) => !isAlike(record, row, id, directory)), ...above];
}

function isAlike(
  record: CaseRecord,
  row: InvolvedRow,
  staffId: string,
  directory: Directory,
): boolean {
  const written = record.personal.involved[row.id];
  if (row.outcome !== 'UNMATCHED' || written === undefined) return false;
  return sharesSomething(directory, staffId, written);
}

// Whatever is said of the row: one person where nobody regains access by two alone, else an independent pair.
function canSettleAlone(
  record: CaseRecord,
  row: InvolvedRow,
  able: readonly string[],
  directory: Directory,
): boolean {
  if (!whomARowMayMean(row).some((id) => isGivenBackByTwo(record, id, directory)))
    return able.length > 0;
  const firsts = row.said === null ? able : [row.said.byStaffId];
  return firsts.some((first) =>
    able.some((id) => id !== first && isIndependentPair(row, [first, id], directory)),
  );
}

/** Whether what two people say may hold: at least one of them does not report to who may be meant. */
export function isIndependentPair(
  row: InvolvedRow,
  pair: readonly [string, string],
  directory: Directory,
): boolean {
  const meant = whomARowMayMean(row);
  return pair.some((id) => !reportsToOneOf(directory, id, meant));
}

/** Everyone who could say the same as the first of two: inside readers and the called-in, who are not meant. */
export function secondsFor(
  record: CaseRecord,
  row: InvolvedRow,
  first: string,
  directory: Directory,
): Staff[] {
  const meant = whomARowMayMean(row);
  return [...insideReaders(record, directory), ...calledInStaff(record, directory)].filter(
    ({ id }) =>
      id !== first && !meant.includes(id) && isIndependentPair(row, [first, id], directory),
  );
}

/** The outside persons who have the case: none while somebody inside may do each next step. */
export function calledInOf(record: CaseRecord, directory: Directory): string[] {
  if (stepsWithNobody(record, directory).length === 0) return [];
  return outsidePersonsLeft(record, directory).map(({ id }) => id);
}

/** Outside persons who may come in: of the holder, else of another, and last one who is merely presumed. */
function outsidePersonsLeft(record: CaseRecord, directory: Directory): Staff[] {
  const { own, others } = outsidePersonsFor(directory, record.head.brand);
  const meant = whoMayBeInvolved(record);
  const shutOut = shutOutOf(record);
  const unmeant = ({ id }: Staff) => !meant.includes(id);
  const pools = [
    own.filter(unmeant),
    others.filter(unmeant),
    own.filter(({ id }) => !shutOut.includes(id)),
  ];
  return pools.find((pool) => pool.length > 0) ?? [];
}

/** The next steps of a case that nobody inside may do, because all are meant or report to who is. */
export function stepsWithNobody(record: CaseRecord, directory: Directory): Step[] {
  const inside = insideReaders(record, directory);
  const free = inside.filter(({ id }) => isFree(record, id, directory));
  const complaint = record.head.kind === 'COMPLAINT';
  const waitsForHandler = complaint && record.state === 'REGISTERED';
  const waitsForSending =
    complaint && beforeTheJudgment.includes(record.state) && record.personal.draft !== null;
  const lacking: [Step, boolean][] = [
    ['READ', inside.length === 0],
    ['SETTLE', record.involved.some((row) => !insideCanSettle(record, row, directory))],
    ['ASSIGN', waitsForHandler && free.length === 0],
    ['HANDLE', waitsForHandler && !someoneInsideCanHandle(record, directory)],
    [
      'SEND',
      waitsForSending &&
        !free.some(({ id }) => qualifies(record, 'confirmAgreements', { staffId: id, directory })),
    ],
  ];
  return lacking.filter(([, isLacking]) => isLacking).map(([step]) => step);
}

function insideCanSettle(record: CaseRecord, row: InvolvedRow, directory: Directory): boolean {
  if (!isOpen(row) && row.said === null) return true;
  // An outside person is shut out by another outside person only.
  if (row.said !== null && isOutside(directory, row.said.staffId)) return false;
  const inside = settlersOf({ ...record, calledIn: [] }, row, directory).flat();
  return canSettleAlone(record, row, inside, directory);
}

function someoneInsideCanHandle(record: CaseRecord, directory: Directory): boolean {
  return directory.staff.some(
    (person) =>
      person.active &&
      !hasRole(person, 'OUTSIDE') &&
      (!record.head.restricted || hasRole(person, 'QUALITY_LEAD', 'DIRECTOR')) &&
      isFree(record, person.id, directory),
  );
}

/** Whether an id is that of an outside person. */
export function isOutside(directory: Directory, staffId: string | null): boolean {
  const person = staffId === null ? null : staffById(directory, staffId);
  return person !== null && hasRole(person, 'OUTSIDE');
}
