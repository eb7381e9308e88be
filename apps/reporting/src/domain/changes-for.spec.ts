import { factGoldens } from '@klantreacties/test-harness';
import { readFact } from '../consumers/count-when-facts.ts';
import { changesFor } from './changes-for.ts';

const counted: Record<string, string[]> = {
  'intake.reaction-submitted.v1': ['reaction', 'milestone', 'milestone', 'milestone'],
  'case.registered.v1': ['reaction', 'milestone', 'milestone', 'milestone'],
  'case.milestone-met.v1': ['milestone'],
  'case.agreements-confirmed.v1': ['reaction', 'finding', 'measure'],
  'case.closed.v1': ['reaction'],
  'case.measure-moved.v1': ['measure'],
  'case.measure-realised.v1': ['measure'],
};

it.each(factGoldens('intake', 'case', 'letter'))('reads the golden $name', ({ name, json }) => {
  const reading = readFact(json);
  if (!('event' in reading)) throw new Error('A golden fact is read');
  expect(changesFor(reading.event).map(({ table }) => table)).toEqual(counted[name] ?? []);
});
