import { z } from 'zod';
import { first, second } from '../test/visited-facts.ts';
import { allFacts } from './all-events.ts';
import { caseClosed, handlerAssigned } from './case-events.ts';
import { defineFact, upcastFrom, type FactDefinition } from './define-event.ts';
import { newFact, personalOf, type FactEnvelope } from './envelope.ts';
import { createFactReader, openPersonal, parseFact } from './fact-reader.ts';
import { letterSent } from './letter-events.ts';

const id = (n: number) => `0193a1b2-0000-7000-8000-00000000000${n}`;
const cause = {
  id: id(1),
  subject: id(2),
  time: new Date('2026-12-01T10:00:00Z'),
  aggregateVersion: 1,
  correlationId: 'c1',
  causationId: id(3),
  sealedPersonal: 'sealed',
};
const wire = (definition: FactDefinition, data: object) =>
  JSON.stringify(newFact(definition, { ...cause, data: data as never }));

const third = defineFact('case', 'visited', {
  version: 3,
  summary: 'Somebody visited',
  data: z.object({ where: z.enum(['HOME', 'WORK']), seconds: z.number() }),
  personal: z.object({ names: z.array(z.string()), guide: z.string().nullable() }),
  upcast: upcastFrom(second, {
    data: ({ place, ...data }) => ({ ...data, where: place }),
    personal: (personal) => ({ ...personal, guide: null }),
  }),
});

describe('E6: versions of a fact side by side', () => {
  const reader = createFactReader([second, third, first]);
  const written: [number, FactDefinition, object, object][] = [
    [1, first, { place: 'HOME', minutes: 2 }, { name: 'Anna' }],
    [2, second, { place: 'HOME', seconds: 120 }, { names: ['Anna'] }],
    [3, third, { where: 'HOME', seconds: 120 }, { names: ['Anna'], guide: null }],
  ];

  it.each(written)(
    'are read as the newest, of version %s',
    (version, definition, data, personal) => {
      const read = reader.parseFact(wire(definition, data));
      expect(read).toMatchObject({
        definition: third,
        envelope: { dataschema: definition.dataschema, aggregateversion: 1 },
      });
      const { envelope } = read as { envelope: FactEnvelope };
      expect(envelope.data).toEqual({ where: 'HOME', seconds: 120, personal: 'sealed' });
      expect(reader.openPersonal(third, envelope, personal)).toEqual({
        personal: { names: ['Anna'], guide: null },
      });
      expect(definition.version).toBe(version);
    },
  );

  it('are opened as the newest alone', () => {
    const fact = JSON.parse(wire(first, { place: 'HOME', minutes: 1 })) as FactEnvelope;
    for (const older of [first, second])
      expect(() => reader.openPersonal(older, fact, { name: 'Anna' })).toThrow('which it is not');
  });

  it('are lifted with a value and a field that the reader does not know', () => {
    const newer = JSON.parse(wire(first, { place: 'HOME', minutes: 1 })) as { data: object };
    const data = { ...newer.data, place: 'SCHOOL', added: { deep: true } };
    expect(reader.parseFact(JSON.stringify({ ...newer, data }))).toMatchObject({
      envelope: { data: { where: 'SCHOOL', seconds: 60, added: { deep: true } } },
    });
  });

  it('are lifted without a sealed part where there is none', () => {
    const fact = JSON.parse(wire(first, { place: 'HOME', minutes: 1 })) as FactEnvelope;
    const read = reader.parseFact(JSON.stringify({ ...fact, data: { place: 'HOME', minutes: 1 } }));
    expect(read).toMatchObject({ envelope: { data: { where: 'HOME', seconds: 60 } } });
    expect(read).not.toHaveProperty('envelope.data.personal');
  });

  it.each([
    ['wrong before it is lifted', { place: 'HOME', minutes: 'SECRET' }, 'data: minutes'],
    ['short of a field', { place: 'HOME' }, 'data: minutes'],
  ])('are refused by path, never by value, when %s', (_what, data, reason) => {
    const fact = JSON.parse(wire(first, { place: 'HOME', minutes: 1 })) as object;
    expect(reader.parseFact(JSON.stringify({ ...fact, data }))).toEqual({ refusal: { reason } });
  });

  it.each<[string, Partial<FactDefinition>, object]>([
    [
      'throws',
      {
        upcast: upcastFrom(first, {
          data: () => {
            throw new RangeError('SECRET');
          },
          personal: () => {
            throw new RangeError('SECRET');
          },
        }),
      },
      { data: 'upcast: RangeError', personal: 'upcast: RangeError' },
    ],
    [
      'gives what is no such fact',
      {
        upcast: upcastFrom(first, {
          data: () => ({ seconds: 'SECRET' }),
          personal: () => ({ names: ['a', 1] }),
        }),
      },
      { data: 'data, lifted: place, seconds', personal: 'personal, lifted: names.1' },
    ],
  ])('are refused where the upcast %s', (_what, change, reasons) => {
    const faulty = createFactReader([first, { ...second, ...change }]);
    const fact = wire(first, { place: 'HOME', minutes: 1 });
    const read = faulty.parseFact(fact);
    const opened = faulty.openPersonal(second, JSON.parse(fact) as FactEnvelope, { name: 'Anna' });
    expect({ data: reasonOf(read), personal: reasonOf(opened) }).toEqual(reasons);
  });

  it.each<[string, FactDefinition[]]>([
    ['twice the same version', [first, first]],
    [
      'a version that does not say how the one before is lifted',
      [first, { ...second, upcast: null }],
    ],
    ['a version that lifts another one', [first, third]],
    [
      'a gap',
      [
        first,
        second,
        { ...third, upcast: upcastFrom(first, { data: () => ({}), personal: () => ({}) }) },
      ],
    ],
  ])('are not taken with %s', (_what, definitions) => {
    expect(() => createFactReader(definitions)).toThrow('does not say how');
  });

  it('hold for every fact that is published', () => {
    expect(() => createFactReader(allFacts)).not.toThrow();
  });
});

const sent = {
  caseRef: 'ref',
  brand: 'skar',
  restricted: false,
  letterId: id(4),
  letter: 'E02',
  causeId: id(5),
  audience: 'REPORTER',
  channel: 'MAIL',
  sentAt: '2026-12-01T10:00:00.000Z',
};
/** The fact as a later build writes it, which has more in its contract. */
const later = (change: object) => {
  const fact = JSON.parse(wire(letterSent, sent)) as FactEnvelope;
  return JSON.stringify({ ...fact, data: { ...fact.data, ...change } });
};

describe('E6: a reader built before', () => {
  it.each([
    ['an unknown letter', { letter: 'E08' }],
    ['an unknown audience', { audience: 'PARENT_COMMITTEE' }],
    ['an unknown channel', { channel: 'APP' }],
    ['an unknown field', { added: [{ deep: 1 }] }],
    ['all of them', { letter: 'E08', audience: 'X', channel: 'Y', added: null }],
  ])('goes on with %s', (_what, change) => {
    const read = parseFact(later(change));
    expect(read).toMatchObject({
      definition: letterSent,
      envelope: { data: { ...sent, ...change } },
    });
  });

  it('is not written by: the check of our own writers stays strict', () => {
    for (const change of [{ letter: 'E08' }, { audience: 'X' }, { added: 1 }])
      expect(() => wire(letterSent, { ...sent, ...change })).toThrow(z.ZodError);
  });
});

describe('E6: the personal part of a fact', () => {
  const handler = {
    staffId: 'sanne-de-boer',
    name: 'Sanne de Boer',
    function: 'vestigingsmanager',
    email: 'sanne@skar.example.nl',
    phone: null,
  };
  const personal = {
    number: 'SKAR-2026-000123',
    reporter: { name: 'Eva Jansen', email: 'eva@example.nl' },
    handler,
  };
  const fact = {
    type: handlerAssigned.type,
    dataschema: handlerAssigned.dataschema,
  } as FactEnvelope;

  it('is sealed and opened as it is', () => {
    expect(personalOf(handlerAssigned, personal)).toEqual(personal);
    expect(openPersonal(handlerAssigned, fact, personal)).toEqual({ personal });
  });

  it.each([
    [
      'an address that is none',
      { ...personal, reporter: { name: 'Eva', email: 'SECRET' } },
      'reporter.email',
    ],
    ['another type', { ...personal, number: { SECRET: 1 } }, 'number'],
    ['a field that is missing', { reporter: null, handler }, 'number'],
    ['a list for an object', { ...personal, handler: ['SECRET'] }, 'handler'],
  ])(
    'is neither sealed nor opened with %s, named by path and never by value',
    (_what, wrong, path) => {
      const seal = () => personalOf(handlerAssigned, wrong as never);
      expect(seal).toThrow(`personal of ${handlerAssigned.dataschema}: ${path}`);
      expect(seal).not.toThrow('SECRET');
      const reason = `personal: ${path}`;
      expect(openPersonal(handlerAssigned, fact, wrong)).toEqual({ refusal: { reason } });
    },
  );

  it('is not sealed with a field more, and opened with it', () => {
    const more = { ...personal, added: 'SECRET' };
    const seal = () => personalOf(handlerAssigned, more);
    expect(seal).toThrow('(whole)');
    expect(seal).not.toThrow('SECRET');
    expect(openPersonal(handlerAssigned, fact, more)).toEqual({ personal: more });
    const within = { ...personal, reporter: { ...personal.reporter, phone: '06' } };
    expect(personalOf(handlerAssigned, within)).toEqual(personal);
    expect(openPersonal(handlerAssigned, fact, within)).toEqual({ personal: within });
  });

  it('is opened as the fact that it was sealed in', () => {
    expect(() => openPersonal(caseClosed, fact, personal)).toThrow('which it is not');
  });
});

const reasonOf = (read: object) =>
  'refusal' in read ? (read.refusal as { reason: string }).reason : null;
