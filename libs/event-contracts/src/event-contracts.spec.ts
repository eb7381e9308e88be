import { allFacts, allOpenEvents } from './all-events.ts';
import { caseClosed } from './case-events.ts';
import { newFact, newOpenEvent, type NewFact } from './envelope.ts';
import { parseFact } from './fact-reader.ts';
import { openReactionReceived } from './intake-events.ts';
import { factsTopics, openTopics, type DataOf } from './define-event.ts';

const closing: NewFact<DataOf<typeof caseClosed>> = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  subject: '0193a1b2-0000-7000-8000-000000000002',
  time: new Date('2026-12-01T10:00:00Z'),
  aggregateVersion: 9,
  correlationId: 'c1',
  causationId: '0193a1b2-0000-7000-8000-000000000003',
  sealedPersonal: 'sealed',
  data: {
    caseRef: 'ref',
    brand: 'skar',
    kind: 'COMPLAINT',
    locationId: null,
    careType: 'BSO',
    language: 'NL',
    anonymous: false,
    restricted: false,
    submittedAt: '2026-11-13T10:00:00.000Z',
    judgmentId: '0193a1b2-0000-7000-8000-000000000004',
    closedAt: '2026-12-01T10:00:00.000Z',
  },
};

it.each([...allFacts, ...allOpenEvents].map(({ type, summary }) => [type, summary]))(
  '%s says what happened',
  (_type, summary) => {
    expect(summary).not.toBe('');
  },
);

describe('a fact', () => {
  it('is read as it was made', () => {
    const fact = newFact(caseClosed, closing);
    const read = parseFact(JSON.stringify(fact));
    expect(read).toEqual({ definition: caseClosed, envelope: fact });
  });

  it('is not made with a field that the contract does not know', () => {
    const data = { ...closing.data, reporterName: 'x' };
    expect(() => newFact(caseClosed, { ...closing, data })).toThrow('reporterName');
  });

  it('is read with an optional field more, as a newer producer sends it', () => {
    const fact = newFact(caseClosed, closing);
    const newer = { ...fact, data: { ...fact.data, added: true } };
    expect(parseFact(JSON.stringify(newer))).toMatchObject({ envelope: newer });
  });

  it.each([
    ['not JSON', '{'],
    ['envelope: (whole)', '[]'],
  ])('is refused as %s', (reason, json) => {
    expect(parseFact(json)).toEqual({ refusal: { reason } });
  });

  it('is refused by the path of a wrong field, never by its value', () => {
    const fact = newFact(caseClosed, closing);
    const wrong = { ...fact, data: { ...fact.data, closedAt: 'SECRET' } };
    expect(parseFact(JSON.stringify(wrong))).toEqual({ refusal: { reason: 'data: closedAt' } });
  });
});

describe('an open event', () => {
  const data = {
    caseRef: 'ref',
    brand: 'skar',
    kind: 'COMPLAINT' as const,
    locationId: null,
    careType: null,
    receivedOn: '2026-11-13',
  };

  it('is stamped by day and named by caseRef', () => {
    expect(
      newOpenEvent(openReactionReceived, { id: 'e1', caseRef: 'ref', day: '2026-11-13', data }),
    ).toMatchObject({ subject: 'ref', time: '2026-11-13T00:00:00.000Z' });
  });

  it('is not made with any other field', () => {
    const more = { ...data, text: 'x' };
    expect(() =>
      newOpenEvent(openReactionReceived, {
        id: 'e1',
        caseRef: 'ref',
        day: '2026-11-13',
        data: more,
      }),
    ).toThrow('text');
  });
});

describe('the contracts', () => {
  it('name every version of an event once', () => {
    const names = [...allFacts, ...allOpenEvents].map((event) => event.dataschema);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(allFacts.map((fact) => fact.topic))).toEqual(
      new Set(Object.values(factsTopics)),
    );
    expect(new Set(allOpenEvents.map((event) => event.topic))).toEqual(
      new Set(Object.values(openTopics)),
    );
  });
});
