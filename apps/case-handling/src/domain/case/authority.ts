import { readRightOf } from '@klantreacties/access';
import {
  hasRole,
  outsidePersonsFor,
  sharesSomething,
  staffById,
  superiorIdsOf,
  type Directory,
  type Staff,
} from '@klantreacties/organisation';
import {
  draftOf,
  handlerIdOf,
  isUnjudged,
  judgmentOf,
  type Case,
  type InvolvedRow,
} from './case.ts';
import type { CommandName } from './commands/index.ts';
import { handledKinds } from './define-command.ts';
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
export type Step = 'READ' | 'SETTLE' | 'ASSIGN' | 'HANDLE' | 'SEND' | 'LIFT';

/** Words that go out in the name of the brand, and so ask for somebody who can judge freely. */
export const judging: readonly CommandName[] = [
  'proposeSolution',
  'draftJudgment',
  'confirmAgreements',
];

/**
 * For whoever inside reads the case, however many stand below them: nobody waits for P&K to restrict it, and a director
 * may be one of two who allow a new code.
 */
export const everyReaders: readonly CommandName[] = [
  'restrictCase',
  'liftRestriction',
  'allowNewCode',
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
function rungsInside(record: Case, directory: Directory): Staff[][] {
  const { quality, lead, directors } = insideOf(directory);
  const shutOut = shutOutOf(record);
  return [record.reaction.restricted ? lead : quality, ...directors].map((rung) =>
    rung.filter(({ id }) => !shutOut.includes(id)),
  );
}

/** P&K and directors who may read the case and work on it. */
export const insideReaders = (record: Case, directory: Directory): Staff[] => [
  ...new Set(rungsInside(record, directory).flat()),
];

/** Whether somebody may read the case and work on it, in P&K's place or from outside. */
export const mayActOn = (record: Case, staffId: string, directory: Directory): boolean =>
  [...insideReaders(record, directory), ...calledInStaff(record, directory)].some(
    (person) => person.id === staffId && person.active,
  );

/** P&K's people who may read the case; where there are none, who takes their place. */
export function caretakersOf(record: Case, directory: Directory): Staff[] {
  const rungs = rungsInside(record, directory);
  return rungs.find((rung) => rung.length > 0) ?? calledInStaff(record, directory);
}

/** Whether all who read the box of P&K may read the case: nobody of P&K is shut out of it, and it is not restricted. */
export function isForTheBox(record: Case, directory: Directory): boolean {
  const shutOut = shutOutOf(record);
  const { quality } = insideOf(directory);
  return !record.reaction.restricted && quality.every(({ id }) => !shutOut.includes(id));
}

/** Who may read a restricted case (docs/domain.md section 4), where they are not shut out of it. */
export const mayReadRestricted = (person: Staff): boolean => readRightOf(person).restricted;

/** Whether somebody does P&K's work on a case, and does not only say who reads it. */
export const doesWorkOfQuality = (authority: readonly string[]): boolean =>
  authority.some((name) => !everyReaders.some((one) => one === name));

/** The lead of P&K and the directors who are not shut out. */
export function leadAndDirectors(record: Case, directory: Directory): Staff[] {
  const { lead, directors } = insideOf(directory);
  const shutOut = shutOutOf(record);
  return [...new Set([...lead, ...directors.flat()])].filter(({ id }) => !shutOut.includes(id));
}

const calledInStaff = (record: Case, directory: Directory): Staff[] =>
  record.calledIn.flatMap((id) => staffById(directory, id) ?? []);

/** Which of P&K's commands somebody has on a case. */
export function authorityOver(
  names: readonly CommandName[],
  record: Case,
  staffId: string,
  directory: Directory,
): CommandName[] {
  if (shutOutOf(record).includes(staffId)) return [];
  const rungs = [...rungsInside(record, directory), calledInStaff(record, directory)];
  const at = rungs.findIndex((rung) => rung.some(({ id }) => id === staffId));
  if (at < 0) return [];
  const below = rungs.slice(0, at).flat();
  const isLast = at === rungs.length - 1;
  return names.filter((name) => {
    if (everyReaders.includes(name) && (!isLast || name === 'liftRestriction')) return true;
    if (name === 'settleInvolvedPerson' && at > 0)
      return record.involved.some((row) => maySettle(record, row, staffId, directory));
    if (name === 'confirmAgreements' && isLast && sendsAlone(record, staffId, directory))
      return true;
    return (
      qualifies(record, name, { staffId, directory }) &&
      !below.some(
        ({ id }) =>
          isFree(record, id, directory) && qualifies(record, name, { staffId: id, directory }),
      )
    );
  });
}

// Where an outside person is all that is left, one does both, on record.
function sendsAlone(record: Case, staffId: string, directory: Directory): boolean {
  const pool = calledInStaff(record, directory);
  return (
    isFree(record, staffId, directory) &&
    stepsWithNobody(record, directory, { pool, alone: false }).includes('SEND')
  );
}

// Four eyes: who handles or ever handled, or wrote the draft last, does not send.
function qualifies(
  record: Case,
  name: CommandName,
  { staffId, directory }: { staffId: string; directory: Directory },
): boolean {
  if (judging.includes(name) && !isFree(record, staffId, directory)) return false;
  return (
    name !== 'confirmAgreements' ||
    (!record.handledBy.includes(staffId) && judgmentOf(record)?.draftedBy !== staffId)
  );
}

/**
 * Whether somebody may say whom a row means: never who may be meant by it. The next above may where those
 * below them cannot settle it alone, and whoever reads the case above P&K may always be the second of two.
 */
export function maySettle(
  record: Case,
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
function settlersOf(record: Case, row: InvolvedRow, directory: Directory): string[][] {
  const meant = whomARowMayMean(row);
  const [quality = [], ...above] = [
    ...rungsInside(record, directory),
    calledInStaff(record, directory),
  ].map((rung) => rung.map(({ id }) => id).filter((id) => !meant.includes(id)));
  return [quality.filter((id) => !isAlike(row, id, directory)), ...above];
}

function isAlike(row: InvolvedRow, staffId: string, directory: Directory): boolean {
  return row.outcome === 'UNMATCHED' && sharesSomething(directory, staffId, row);
}

// Whatever is said of the row: one person where nobody regains access by two alone, else an independent pair.
function canSettleAlone(
  record: Case,
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
  record: Case,
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

/** Who has a case from outside, and whether a step is left that not even they may do. */
export interface HelpFromOutside {
  calledIn: string[];
  waits: boolean;
}

/**
 * The outside persons who have the case: none while somebody inside may do each next step. Who has it keeps it
 * until two others confirm that they are involved; others come in where those cannot do a step, first the
 * holder's own, then another holder's, last who is merely presumed. One alone acts for both as the last way.
 */
export function helpFromOutside(record: Case, directory: Directory): HelpFromOutside {
  const lacking = stepsWithNobody(record, directory).length;
  if (lacking === 0) return { calledIn: [], waits: false };
  const pools = outsidePools(record, directory);
  const left = [false, true].flatMap((alone) =>
    pools.map((pool) => ({
      pool,
      steps: stepsWithNobody(record, directory, { pool, alone }).length,
    })),
  );
  const fewest = Math.min(...left.map(({ steps }) => steps));
  const chosen = left.find(({ steps }) => steps === fewest);
  const helps = chosen !== undefined && fewest < lacking;
  return { calledIn: helps ? chosen.pool.map(({ id }) => id) : [], waits: fewest > 0 };
}

// Each holds the one before it, so that nobody is passed over.
function outsidePools(record: Case, directory: Directory): Staff[][] {
  const { own, others } = outsidePersonsFor(directory, record.reaction.brand);
  const shutOut = shutOutOf(record);
  const meant = whoMayBeInvolved(record);
  const isLeft = ({ id }: Staff) => !shutOut.includes(id);
  const isUnmeant = ({ id }: Staff) => !meant.includes(id);
  const having = calledInStaff(record, directory).filter((one) => one.active && isLeft(one));
  const steps = [
    having,
    own.filter(isUnmeant),
    others.filter(isUnmeant),
    own.filter(isLeft),
    others.filter(isLeft),
  ];
  let pool: Staff[] = [];
  return steps.map((more) => (pool = [...new Set([...pool, ...more])]));
}

/** Outside persons beside those inside; `alone`: one of them may act for two. */
interface WithOutside {
  pool: readonly Staff[];
  alone: boolean;
}

/** The next steps of a case that nobody may do, because all are meant or report to who is. */
export function stepsWithNobody(
  record: Case,
  directory: Directory,
  outside: WithOutside = { pool: [], alone: false },
): Step[] {
  const readers = [...insideReaders(record, directory), ...outside.pool];
  const free = readers.filter(({ id }) => isFree(record, id, directory));
  const waitsForHandler =
    handledKinds.includes(record.reaction.kind) &&
    isUnjudged(record) &&
    handlerIdOf(record) === null;
  const waitsForSending = isUnjudged(record) && draftOf(record) !== null;
  const maySend = (person: Staff) =>
    qualifies(record, 'confirmAgreements', { staffId: person.id, directory }) ||
    (outside.alone && outside.pool.includes(person));
  const lacking: [Step, boolean][] = [
    ['READ', readers.length === 0],
    ['SETTLE', record.involved.some((row) => !canBeSettled(record, row, directory, outside))],
    ['ASSIGN', waitsForHandler && free.length === 0],
    ['HANDLE', waitsForHandler && !someoneCanHandle(record, directory, outside.pool)],
    ['SEND', waitsForSending && !free.some(maySend)],
    ['LIFT', isLiftingBegun(record) && !readers.some(({ id }) => canLift(record, id, directory))],
  ];
  return lacking.filter(([, isLacking]) => isLacking).map(([step]) => step);
}

// The same directory as if it had no director.
const withoutDirectors = new WeakMap<Directory, Directory>();

function withoutDirectorsOf(directory: Directory): Directory {
  const known = withoutDirectors.get(directory);
  if (known !== undefined) return known;
  const staff = directory.staff.map((person) =>
    hasRole(person, 'DIRECTOR') ? { ...person, active: false } : person,
  );
  const without = { ...directory, staff };
  withoutDirectors.set(directory, without);
  return without;
}

/** Whether a case waits for a second person, or for a next step that nobody of P&K may do: a director may read it then. */
export function waitsForDirector(record: Case, directory: Directory): boolean {
  const { involved, lifting, heldBackCode } = record;
  return (
    involved.some(({ said }) => said !== null) ||
    lifting !== null ||
    (heldBackCode !== null && heldBackCode.allowing !== null) ||
    stepsWithNobody(record, withoutDirectorsOf(directory)).length > 0
  );
}

/** Why somebody cannot be one of the two who lift a restriction, or null. */
export function mayNotLift(
  record: Case,
  staffId: string,
  directory: Directory,
): 'MAY_BE_MEANT' | 'BOTH_REPORT_TO_MEANT' | null {
  const meant = whoMayBeInvolved(record);
  if (meant.includes(staffId)) return 'MAY_BE_MEANT';
  const { lifting } = record;
  const both = lifting === null ? [] : [lifting.byStaffId, staffId];
  return both.length > 0 && both.every((id) => reportsToOneOf(directory, id, meant))
    ? 'BOTH_REPORT_TO_MEANT'
    : null;
}

const isLiftingBegun = ({ lifting }: Case): boolean => lifting !== null;

const canLift = (record: Case, staffId: string, directory: Directory): boolean =>
  record.lifting?.byStaffId !== staffId && mayNotLift(record, staffId, directory) === null;

function canBeSettled(
  record: Case,
  row: InvolvedRow,
  directory: Directory,
  { pool, alone }: WithOutside,
): boolean {
  if (!isOpen(row) && row.said === null) return true;
  const calledIn = pool.map(({ id }) => id);
  const settlers = settlersOf({ ...record, calledIn }, row, directory).flat();
  const outside = settlers.filter((id) => calledIn.includes(id));
  const one = alone && outside.some((id) => isIndependentPair(row, [id, id], directory));
  // An outside person is shut out by another outside person only.
  if (row.said !== null && isOutside(directory, row.said.staffId))
    return one || outside.some((id) => id !== row.said?.byStaffId);
  return one || canSettleAlone(record, row, settlers, directory);
}

function someoneCanHandle(record: Case, directory: Directory, outside: readonly Staff[]): boolean {
  const isOfUs = (person: Staff) =>
    person.active &&
    !hasRole(person, 'OUTSIDE') &&
    (!record.reaction.restricted || mayReadRestricted(person));
  return (
    outside.some(({ id }) => isFree(record, id, directory)) ||
    directory.staff.some((person) => isOfUs(person) && isFree(record, person.id, directory))
  );
}

/** Whether an id is that of an outside person. */
export function isOutside(directory: Directory, staffId: string | null): boolean {
  const person = staffId === null ? null : staffById(directory, staffId);
  return person !== null && hasRole(person, 'OUTSIDE');
}
