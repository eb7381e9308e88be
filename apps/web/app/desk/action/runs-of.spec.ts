import type { Field } from '../../form/fields.ts';
import { runsOf } from './form.ts';

const field = (path: string, control = 'TEXT') => ({ path, control }) as Field;
const points = [field('points', 'ROWS'), field('points[].point'), field('points[].reasons')];
const measures = [field('measures', 'ROWS'), field('measures[].dueOn')];
const rest = [field('noMeasuresReason'), field('gist')];

it('a form keeps the order of the graph, a list before what comes after it', () => {
  expect(runsOf([...points, ...measures, ...rest])).toEqual([points, measures, rest]);
  expect(runsOf([...rest, ...points])).toEqual([rest, points]);
});

it('a form without lists is one run, and one without fields none', () => {
  expect(runsOf(rest)).toEqual([rest]);
  expect(runsOf([])).toEqual([]);
});
