import { addDays, type Urgency } from '@klantreacties/procedure';
import { lastSoonDay } from '../domain/case/urgency.ts';
import { never } from './work-list-columns.ts';

interface Days {
  from: string;
  to: string;
}

/** The first and last day of `urgent_on` that some urgencies can have; what has no next step stands at `never`. */
export function daysOf(urgencies: readonly Urgency[], today: string): Days {
  const all = urgencies.map((urgency) => daysOfOne(urgency, today));
  return {
    from: all.map(({ from }) => from).toSorted()[0] ?? never,
    to:
      all
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? never,
  };
}

function daysOfOne(urgency: Urgency, today: string): Days {
  switch (urgency) {
    case 'OVERDUE':
      return { from: '0001-01-01', to: addDays(today, -1) };
    case 'SOON':
      return { from: today, to: lastSoonDay(today) };
    case 'LATER':
      return { from: addDays(lastSoonDay(today), 1), to: addDays(never, -1) };
    case 'APART':
    case 'NOTHING':
      return { from: never, to: never };
  }
}
