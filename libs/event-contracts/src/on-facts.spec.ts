import { caseClosed } from './case-events.ts';
import { factsTopics, type FactDefinition } from './define-event.ts';
import { newFact, type FactEnvelope } from './envelope.ts';
import { reporterAnswered } from './intake-events.ts';
import { letterSent } from './letter-events.ts';
import { onFacts, topicsOf, when, whenOpened } from './on-facts.ts';

const id = (n: number) => `0193a1b2-0000-7000-8000-00000000000${n}`;
const factOf = (definition: FactDefinition, data: object, sealedPersonal: string | null = null) =>
  newFact(definition, {
    id: id(1),
    subject: id(2),
    time: new Date('2026-12-01T10:00:00Z'),
    aggregateVersion: 1,
    correlationId: 'c1',
    causationId: id(3),
    sealedPersonal,
    data: data as never,
  });
const sent = factOf(letterSent, {
  caseRef: 'ref',
  brand: 'skar',
  restricted: false,
  letterId: id(4),
  letter: 'E02',
  causeId: id(5),
  audience: 'REPORTER',
  channel: 'MAIL',
  sentAt: '2026-12-01T10:00:00.000Z',
});
const head = {
  caseRef: 'ref',
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: null,
  careType: null,
  language: 'NL',
  anonymous: false,
  restricted: false,
  submittedAt: '2026-11-13T10:00:00.000Z',
};
const closed = factOf(caseClosed, {
  ...head,
  judgmentId: id(4),
  closedAt: '2026-12-01T10:00:00.000Z',
});
const answered = factOf(
  reporterAnswered,
  { ...head, answerId: id(6), answer: 'MESSAGE', proposalId: null, answeredAt: sent.time },
  'sealed',
);
const saying = (fact: FactEnvelope, change: object) =>
  JSON.stringify({ ...fact, data: { ...fact.data, ...change } });
const otherwise = (fact: FactEnvelope, change: object) => JSON.stringify({ ...fact, ...change });

describe('E6: a consumer', () => {
  const count = { happen: () => 'counted' };
  const table = onFacts<void, string>([when(letterSent, count)], 'IGNORED');

  it('handles what has a row', () => {
    const reading = table.read(JSON.stringify(sent));
    expect(reading).toMatchObject({ id: id(1), event: { data: sent.data } });
    expect(table.happen(sent)).toBe('counted');
  });

  it('ignores a fact of a kind that has none', () => {
    expect(table.read(JSON.stringify(closed))).toEqual({ ignored: true });
    expect(() => table.happen(closed)).toThrow('does not read');
  });

  it('reads facts of every kind where it says what happens on the others', () => {
    const all = onFacts<void, string>([when(letterSent, count)], ({ type }) => type);
    expect(all.read(JSON.stringify(closed))).toHaveProperty('event');
    expect([all.happen(sent), all.happen(closed)]).toEqual(['counted', caseClosed.type]);
    expect(all.read(otherwise(closed, { dataschema: 'urn:x:v2' }))).toEqual({ ignored: true });
  });

  it('ignores a type that it does not know, and says which', () => {
    const type = 'nl.wijzijnjong.klantreacties.case.withdrawn';
    expect(table.read(otherwise(sent, { type }))).toEqual({ ignored: true, unknownType: type });
  });

  it('refuses a version that it does not know of what has a row, so that it waits', () => {
    const dataschema = letterSent.dataschema.replace('v1', 'v2');
    const refused = { refusal: { reason: 'unknown version' } };
    expect(table.read(otherwise(sent, { dataschema }))).toEqual(refused);
    expect(table.read(otherwise(closed, { dataschema: 'urn:x:v2' }))).toEqual({ ignored: true });
  });

  it('passes over what does not concern it, and refuses a value that it cannot act on', () => {
    const strict = onFacts<void, string>(
      [
        when(letterSent, {
          concerns: ({ audience }) => audience === 'REPORTER',
          unknownIn: ({ letter }) => (letter === 'E02' ? null : 'letter'),
          ...count,
        }),
      ],
      'IGNORED',
    );
    const later = { letter: 'E08' };
    expect(strict.read(JSON.stringify(sent))).toHaveProperty('event');
    expect(strict.read(saying(sent, later))).toEqual({ refusal: { reason: 'unknown letter' } });
    const toStaff = { ...later, audience: 'HANDLER' };
    expect(strict.read(saying(sent, toStaff))).toEqual({ ignored: true });
  });

  it('has one row for each kind', () => {
    const twice = [when(letterSent, count), when(letterSent, count)];
    expect(() => onFacts<void, string>(twice, 'IGNORED')).toThrow('one kind of fact');
  });
});

describe('a row that opens what was sealed', () => {
  const handled: unknown[] = [];
  const table = onFacts(
    [
      whenOpened(reporterAnswered, {
        happen: async ({ subject, data, personal }, { by }: { by: string }) =>
          void handled.push([subject, data.answer, personal.text, by]),
      }),
    ],
    'IGNORED',
  );
  const happenWith = (opened: object | 'erased', fact: FactEnvelope = answered) =>
    table.happen(fact, { by: 'spec', keyRing: { open: async () => opened } });
  beforeEach(() => handled.splice(0));

  it('sees the values, with what the service gives', async () => {
    await happenWith({ text: 'Dank je' });
    expect(handled).toEqual([[id(2), 'MESSAGE', 'Dank je', 'spec']]);
  });

  it('lets nothing happen where the values were erased or never were', async () => {
    const unsealed = { ...answered, data: { ...answered.data, personal: undefined } };
    expect(await happenWith('erased')).toBeUndefined();
    expect(await happenWith({ text: null }, unsealed as unknown as FactEnvelope)).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it('refuses values that are not as agreed by their path', async () => {
    const refused = { refusal: { reason: 'personal: text' } };
    expect(await happenWith({ text: { SECRET: 1 } })).toEqual(refused);
    expect(handled).toEqual([]);
  });
});

it('the topics of a service are those of its rows, or all of them', () => {
  const rows = [when(letterSent, { happen: () => null }), when(caseClosed, { happen: () => null })];
  expect(topicsOf(onFacts(rows, 'IGNORED'))).toEqual([factsTopics.case, factsTopics.letter]);
  expect(topicsOf(onFacts(rows, () => null))).toEqual(Object.values(factsTopics));
});
