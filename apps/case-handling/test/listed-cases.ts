import { randomUUID } from 'node:crypto';
import { addDays, categories, localDateOf } from '@klantreacties/procedure';
import { handlerIdOf, isUnjudged, type Case, type Message } from '../src/domain/case/case.ts';
import {
  awaitsAcceptance,
  openMeasureDueOnOf,
  settleDueOnOf,
  urgencyOf,
  urgentOnOf,
} from '../src/domain/case/urgency.ts';
import type { WorkListFilter, WorkListSort } from '../src/use-cases/case/work-list.ts';
import {
  after,
  assigned,
  closed,
  confirmed,
  context,
  does,
  investigating,
  opened,
  sanne,
} from './a-case.ts';

export const today = '2026-11-13';
const places = {
  skar: ['skar-de-linde', 'skar-het-nest'],
  korein: ['korein-de-vlieger'],
  kluppluz: [null],
};
const handlers = ['sanne-de-boer', 'ilse-verhoeven', 'tom-jansen'];

/** Numbers from 0 up to `below`, the same in every run. */
export function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const starts: (() => Case)[] = [
  () => opened(),
  () => opened({ kind: 'COMPLIMENT' }),
  () => opened({ kind: 'IMPROVEMENT_POINT' }),
  () => assigned(opened({ kind: 'IMPROVEMENT_POINT' })),
  () => assigned(),
  () => investigating(),
  () => after(does.proposeSolution(investigating(), sanne, context, { text: 'Bellen.' })),
  () => confirmed(),
  () => closed(),
];

/** Cases of every state, kind and age, as no two rules would make them. */
export function listedCases(count: number): Case[] {
  const draw = draws(7);
  return Array.from({ length: count }, (_none, n) =>
    varied((starts[n % starts.length] ?? opened)(), draw),
  );
}

function varied(record: Case, draw: (below: number) => number): Case {
  const brand = (['skar', 'korein', 'kluppluz'] as const)[draw(3)] ?? 'skar';
  const locationId = places[brand][draw(places[brand].length)] ?? null;
  const day = addDays(today, -draw(60));
  const at = (later: number) =>
    `${addDays(day, later)}T${draw(2) === 0 ? '22:30' : '09:00'}:00.000Z`;
  const marked = {
    ...record,
    id: randomUUID(),
    reaction: {
      ...record.reaction,
      brand,
      locationId,
      restricted: draw(5) === 0,
      submittedAt: at(0),
    },
    milestones: record.milestones.map((one) => ({
      ...one,
      dueOn: addDays(one.dueOn, -draw(40)),
      metAt: draw(2) === 0 ? null : at(3),
    })),
    messages: draw(3) === 0 ? [promise(addDays(day, 4 + draw(20)), at(2))] : [],
    unread: draw(4) === 0 ? [{ entryId: randomUUID(), at: at(1), told: [] }] : [],
    lateLetters:
      draw(6) === 0
        ? [{ letterId: randomUUID(), letter: 'E02', audience: 'REPORTER', queuedAt: at(1) }]
        : [],
    involved: draw(6) === 0 ? [joris] : [],
  } as Case;
  if ('assignment' in marked && marked.assignment !== null)
    marked.assignment =
      draw(5) === 0
        ? null
        : {
            ...marked.assignment,
            handlerId: handlers[draw(handlers.length)] ?? '',
            acceptedAt: draw(2) === 0 ? null : at(1),
          };
  if ('judgment' in marked && marked.judgment !== null)
    marked.judgment.category = categories.names[draw(4)] ?? 'OVERIG';
  if (marked.state === 'AGREEMENTS_CONFIRMED' || marked.state === 'CLOSED')
    marked.judgment.measures = marked.judgment.measures.map((one) => ({
      ...one,
      dueOn: addDays(today, 10 - draw(20)),
      realisedOn: draw(2) === 0 ? null : today,
    }));
  if (marked.state === 'CLOSED') marked.closedAt = at(draw(30));
  return marked;
}

const joris = {
  ...{ id: randomUUID(), role: '', name: null, capacity: 'INVOLVED', outcome: 'PRESUMED' },
  ...{ staffIds: ['joris-bakker'], found: [], said: null },
};

const promise = (nextMessageOn: string, toldAt: string): Message =>
  ({
    id: randomUUID(),
    done: 'Gebeld.',
    next: 'Bellen.',
    reasonOfDelay: null,
    nextMessageOn,
    toldAt,
    byStaffId: null,
  }) as Message;

const dayOf = (instant: string) => localDateOf(new Date(instant));

/** Whether a case is in a list by what the filter means, one case at a time and without a database. */
export function isWanted(one: Case, filter: WorkListFilter, sort: WorkListSort): boolean {
  const { reaction, state, updatedAt } = one;
  const closedAt = state === 'CLOSED' ? one.closedAt : null;
  const among = (list: readonly unknown[] | null | undefined, value: unknown) =>
    list == null || list.includes(value);
  const marked = (asked: boolean | null | undefined, holds: boolean) => asked !== true || holds;
  const from = (first: string | null | undefined, at: string | null) =>
    first == null || (at !== null && dayOf(at) >= first);
  const to = (last: string | null | undefined, at: string | null) =>
    last == null || (at !== null && dayOf(at) <= last);
  const until = (last: string | null | undefined, day: string | null) =>
    last == null || (day !== null && day <= last);
  const measure = openMeasureDueOnOf(one);
  const next =
    one.milestones
      .filter(({ metAt }) => metAt === null)
      .map(({ dueOn }) => dueOn)
      .sort()[0] ?? null;
  const speaksOfClosed =
    [
      filter.states,
      filter.categories,
      filter.closedFrom,
      filter.closedTo,
      filter.changedSince,
    ].some((given) => given != null) ||
    [filter.letterIsLate, filter.hasUnread, filter.measureIsLate].includes(true) ||
    (filter.urgencies ?? []).includes('NOTHING');
  return (
    (sort === 'CLOSING' ? closedAt !== null : speaksOfClosed || closedAt === null) &&
    among(filter.states, state) &&
    among(filter.kinds, reaction.kind) &&
    among(filter.brands, reaction.brand) &&
    among(filter.locationIds, reaction.locationId) &&
    among(filter.locationIdsOfRegions, reaction.locationId) &&
    among(filter.handlerIds, handlerIdOf(one)) &&
    among(filter.categories, 'judgment' in one ? (one.judgment?.category ?? null) : null) &&
    among(filter.urgencies, urgencyOf(one, urgentOnOf(one), today)) &&
    from(filter.submittedFrom, reaction.submittedAt) &&
    to(filter.submittedTo, reaction.submittedAt) &&
    from(filter.closedFrom, closedAt) &&
    to(filter.closedTo, closedAt) &&
    until(filter.settleBy, settleDueOnOf(one)) &&
    (filter.restricted == null || filter.restricted === reaction.restricted) &&
    marked(filter.notAccepted, awaitsAcceptance(one)) &&
    marked(filter.measureIsLate, measure !== null && measure < today) &&
    marked(filter.hasUnread, one.unread.length > 0) &&
    marked(filter.letterIsLate, one.lateLetters.length > 0) &&
    marked(filter.overdue, state !== 'CLOSED' && next !== null && next < today) &&
    marked(filter.withoutHandler, isUnjudged(one) && handlerIdOf(one) === null) &&
    (filter.handlerNotAmong == null ||
      (state !== 'CLOSED' &&
        handlerIdOf(one) !== null &&
        !filter.handlerNotAmong.includes(handlerIdOf(one) ?? ''))) &&
    (filter.changedSince == null || Date.parse(updatedAt) >= filter.changedSince.getTime() - 60_000)
  );
}

/** What a case is sorted by, as text that compares as it is sorted. */
export function keyOf(one: Case, sort: WorkListSort): string {
  const { id, reaction, updatedAt } = one;
  const keys = {
    URGENCY: [urgentOnOf(one) ?? '9999-12-31', reaction.submittedAt, id],
    SUBMISSION: [reaction.submittedAt, id],
    CHANGE: [updatedAt, id],
    CLOSING: [one.state === 'CLOSED' ? one.closedAt : '', id],
  };
  return keys[sort].join(' ');
}
