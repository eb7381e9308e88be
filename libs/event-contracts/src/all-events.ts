import * as caseEvents from './case-events.ts';
import * as intakeEvents from './intake-events.ts';
import * as letterEvents from './letter-events.ts';
import type { FactDefinition, OpenEventDefinition } from './define-event.ts';

const all: (FactDefinition | OpenEventDefinition)[] = [
  ...Object.values(intakeEvents),
  ...Object.values(caseEvents),
  ...Object.values(letterEvents),
];

/** Every fact, in the order of its owner's file. */
export const allFacts: FactDefinition[] = all.filter((event) => 'owner' in event);

/** Every event for analysts. */
export const allOpenEvents: OpenEventDefinition[] = all.filter((event) => 'subject' in event);
