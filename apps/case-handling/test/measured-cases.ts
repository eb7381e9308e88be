import { randomUUID } from 'node:crypto';
import { tidyText } from '@klantreacties/plain-text';
import { addDays } from '@klantreacties/procedure';
import type { Case, InvolvedRow, Sent } from '../src/domain/case/case.ts';
import type { ListedMeasure, MeasureFilter } from '../src/use-cases/case/measures.ts';
import { after, context, directory, does, investigating, judgment, sanne } from './a-case.ts';
import { draws, listedCases, today } from './listed-cases.ts';

const owners = [
  'planning',
  'quality',
  'anouk-peters',
  'sanne-de-boer',
  'els-de-wit',
  'pieter-zwart',
  'somebody-of-before',
];
const involvable = ['sanne-de-boer', 'anouk-peters', 'els-de-wit', 'renate-smit', 'fatma-kaya'];

/** Cases of every state, the judged ones with none to three measures of many owners and days; a draft has them too. */
export function measuredCases(count: number): Case[] {
  const draw = draws(11);
  const drafted = after(does.draftJudgment(investigating(), sanne, context, judgment));
  return [...listedCases(count).map((one) => varied(one, draw)), drafted];
}

function varied(record: Case, draw: (below: number) => number): Case {
  const staffId = involvable[draw(involvable.length)] ?? '';
  const involved = draw(4) === 0 ? [...record.involved, row(staffId)] : record.involved;
  if (record.state !== 'AGREEMENTS_CONFIRMED' && record.state !== 'CLOSED')
    return { ...record, involved };
  const measures = Array.from({ length: draw(4) }, () => measure(draw));
  const calledIn = draw(5) === 0 ? ['pieter-zwart'] : [];
  return { ...record, involved, calledIn, judgment: { ...record.judgment, measures } };
}

const measure = (draw: (below: number) => number): Sent['measures'][number] => ({
  id: randomUUID(),
  description: tidyText(`Doen ${draw(1_000)}`),
  owner: 'eigenaar van toen',
  ownerId: owners[draw(owners.length)] ?? '',
  dueOn: addDays(today, 6 - draw(12)),
  realisedOn: draw(3) === 0 ? today : null,
});

const row = (staffId: string): InvolvedRow => ({
  ...{ id: randomUUID(), role: '', name: null, capacity: 'INVOLVED', outcome: 'CONFIRMED' },
  ...{ staffIds: [staffId], found: [], said: null },
});

/** Whether a measure is in a list by what the filter means, without a database. */
export function isMeasureWanted(one: ListedMeasure, filter: MeasureFilter): boolean {
  const { dueFrom, dueTo } = filter;
  const among = (list: readonly string[] | null | undefined, value: string | null) =>
    list == null || (value !== null && list.includes(value));
  const same = (asked: boolean | null | undefined, holds: boolean) =>
    asked == null || asked === holds;
  return (
    among(filter.ownerIds, one.ownerId) &&
    among(filter.brands, one.brand) &&
    among(filter.locationIds, one.locationId) &&
    among(filter.locationIdsOfRegions, one.locationId) &&
    (dueFrom == null || one.dueOn >= dueFrom) &&
    (dueTo == null || one.dueOn <= dueTo) &&
    same(filter.late, one.realisedOn === null && one.dueOn < today) &&
    same(filter.realised, one.realisedOn !== null)
  );
}

/** Everybody of the directory who works there. */
export const staffIds = directory.staff.map(({ id }) => id);
