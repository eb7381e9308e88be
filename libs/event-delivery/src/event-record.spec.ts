import { recordOf } from './event-record.ts';

const event = (time: string) => JSON.stringify({ id: 'e1', specversion: '1.0', time, data: {} });
const row = (value: string | null, headers = {}) => ({ topic: 't', key: 'k', value, headers });

it('E4: marks an event as a CloudEvent in structured mode, and leaves its value and other headers', () => {
  const value = event('2026-11-13T09:15:00.000Z');
  expect(recordOf(row(value, { by: 'us' }))).toEqual(
    row(value, { by: 'us', 'content-type': 'application/cloudevents+json' }),
  );
});

it.each([
  ['a wrapped key', 'eyJhbGciOiJkaXIifQ..c2Vh.bGVk.dGFn'],
  ['a tombstone', null],
  ['a dead letter', '{"topic":"t","reason":"not JSON"}'],
  ['what is no JSON', '{"specversion":"1.0"'],
])('E4: sends %s as it is', (_what, value) => {
  expect(recordOf(row(value))).toEqual(row(value));
});

it('E5: stamps an event that gives a day with that day, and no other one', () => {
  expect(recordOf(row(event('2026-11-13T00:00:00.000Z')))).toHaveProperty(
    'stampedAt',
    Date.UTC(2026, 10, 13),
  );
  expect(recordOf(row(event('2026-11-13T00:00:00.001Z')))).not.toHaveProperty('stampedAt');
});
