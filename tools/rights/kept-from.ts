import { randomUUID } from 'node:crypto';
import type { Asker } from './asker.ts';
import { questionOf } from './asks.ts';
import type { Matrix } from './matrix.ts';
import type { Row } from './rows.ts';
import type { Bytes } from './running-system.ts';

/** Whether somebody is kept from a row, as if what it is about were not there. */
export const isKept = (cells: Matrix[string] | undefined, { name }: Asker): boolean =>
  [...(cells?.NULL ?? []), ...(cells?.NOT_FOUND ?? [])].includes(name);

/** One standing of each person among some. */
export const oneOfEach = (some: readonly Asker[]): Asker[] => [
  ...new Map(
    some.map((asker) => [asker.viewer?.kind === 'staff' ? asker.viewer.id : asker.name, asker]),
  ).values(),
];

/** The id and the number of no case, in the place of somebody's. */
export const ofNothing = ({ number }: Asker, id: string = randomUUID()) => ({
  caseId: id,
  complimentId: id,
  number: number.replace(/\d{6}$/, '999999'),
});

/** Whether a row is asked with the id or the number of a case. */
export const takesACase = (row: Row): boolean =>
  row.kind === 'ENTITY' ||
  /"(caseId|ids?|number)":/.test(JSON.stringify(questionOf(row, aCase).variables));

const aCase: Asker = {
  name: 'anybody',
  caseId: 'id',
  number: 'number',
  code: 'code',
  complimentId: 'id',
  measureDueOn: '2200-01-01',
  token: null,
  viewer: null,
};

/** An answer without what differs between two that are alike. */
export function withoutCorrelation({ status, headers, text }: Bytes) {
  const { date: _date, 'x-correlation-id': id = '', ...rest } = Object.fromEntries(headers);
  return { status, headers: rest, text: id === '' ? text : text.replaceAll(id, 'correlation-id') };
}
