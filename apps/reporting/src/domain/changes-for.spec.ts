import { factGoldens } from '@klantreacties/test-harness';
import { changesFor, countedFacts } from './changes-for.ts';
import { tables } from './read-models.ts';

const countedTypes = new Set(countedFacts.kinds.map(({ type }) => type));

const counted: Record<string, string[]> = {
  'case.agreements-confirmed.v2': ['reaction', 'finding', 'measure'],
  'intake.reaction-submitted.v1': ['reaction', 'milestone', 'milestone', 'milestone'],
  'case.registered.v1': ['reaction', 'milestone', 'milestone', 'milestone'],
  'case.registered.v1.shut-out': ['reaction', 'milestone', 'milestone', 'milestone', 'access'],
  'case.access-stated.v1': ['access'],
  'case.restricted.v1': ['access'],
  'case.restriction-lifted.v1': ['access'],
  'case.milestone-met.v1': ['milestone'],
  'case.milestone-reopened.v1': ['milestone'],
  'case.agreements-confirmed.v1': ['reaction', 'finding', 'measure'],
  'case.closed.v1': ['reaction'],
  'case.measure-moved.v1': ['measure'],
  'case.measure-realised.v1': ['measure'],
};

it.each(factGoldens('intake', 'case', 'letter'))(
  'reads the golden $name',
  ({ name, event, json }) => {
    const reading = countedFacts.read(json);
    if (!('event' in reading)) throw new Error('A golden fact is read');
    expect(changesFor(reading.event).map(({ table }) => table)).toEqual(
      counted[name] ?? counted[event] ?? [],
    );
  },
);

it('has a fact that fills each read model', () => {
  expect([...new Set(Object.values(counted).flat())].sort()).toEqual([...tables].sort());
});

const golden = (wanted: string) =>
  JSON.parse(factGoldens('intake', 'case', 'letter').find(({ name }) => name === wanted)!.json) as {
    type: string;
    data: object;
  };
const changesOf = (name: string, change: object) => {
  const fact = golden(name);
  const reading = countedFacts.read(JSON.stringify({ ...fact, data: { ...fact.data, ...change } }));
  if (!('event' in reading)) throw new Error('A fact with an unknown value is read');
  return changesFor(reading.event);
};

it.each([
  ['kind', 'intake.reaction-submitted.v1', { kind: 'QUESTION' }],
  ['care type', 'case.registered.v1', { careType: 'NANNY' }],
  ['category', 'case.agreements-confirmed.v1', { category: 'OTHER' }],
  ['milestone', 'case.milestone-met.v1', { milestone: 'HEARD' }],
])('E6: counts an unknown %s under its own name', (_what, name, change) => {
  expect(changesOf(name, change)[0]).toMatchObject(change);
});

it('E6: counts an unknown finding under its own name', () => {
  const pointId = '0193a1b2-0000-7000-8000-000000000099';
  const points = [{ pointId, finding: 'WITHDRAWN' }];
  expect(changesOf('case.agreements-confirmed.v1', { points })).toContainEqual(
    expect.objectContaining({ table: 'finding', pointId, finding: 'WITHDRAWN' }),
  );
});

it('E6: goes on with a letter that it does not know, which counts nothing', () => {
  expect(changesOf('letter.sent.v1', { letter: 'E08' })).toEqual([]);
});

it.each(factGoldens('intake', 'case', 'letter'))(
  'E6: keeps a later version of what it counts, and of no other: $name',
  ({ json }) => {
    const fact = JSON.parse(json) as { type: string };
    const reading = countedFacts.read(JSON.stringify({ ...fact, dataschema: 'urn:x:v9' }));
    expect(reading).toEqual(
      countedTypes.has(fact.type) ? { refusal: { reason: 'unknown version' } } : { ignored: true },
    );
  },
);

it.each(factGoldens('intake', 'case', 'letter'))(
  'E6: knows of $name whether it counts',
  ({ json }) => {
    const fact = JSON.parse(json) as { data: object };
    // What a fact of before left out changes nothing.
    const whole = JSON.stringify({ ...fact, data: { ...fact.data, shutOutRefs: [] } });
    const reading = countedFacts.read(whole);
    if (!('event' in reading)) throw new Error('A golden fact is read');
    expect(changesFor(reading.event).length > 0).toBe(countedTypes.has(reading.event.type));
  },
);

it.each([
  'case.registered.v1',
  'case.access-stated.v1',
  'case.involved-person-settled.v1',
  'case.settling-begun.v1',
])('A8: keeps of %s who is shut out, and nobody where it says so', (name) => {
  for (const shutOutRefs of [['aa', 'bb'], ['cc'], []])
    expect(changesOf(name, { shutOutRefs })).toContainEqual(
      expect.objectContaining({ table: 'access', refs: shutOutRefs.join(' ') }),
    );
});

it.each([
  ['case.restricted.v1', true],
  ['case.restriction-lifted.v1', false],
] as const)('A11: keeps of %s whether the case is restricted from then on', (name, restricted) => {
  expect(changesOf(name, {})).toEqual([expect.objectContaining({ table: 'access', restricted })]);
});
