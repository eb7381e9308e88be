import { readFileSync, readdirSync } from 'node:fs';
import { allFacts, allOpenEvents } from './all-events.ts';
import { eventSchemas } from './event-schemas.ts';
import { newFact, newOpenEvent, personalOf, type FactEnvelope } from './envelope.ts';
import { openPersonal, parseFact } from './fact-reader.ts';

interface Golden {
  envelope: FactEnvelope;
  personal?: object;
}

const folder = new URL('../goldens/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const golden = (name: string): Golden =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden;
const newestOf = (type: string) =>
  allFacts.filter((fact) => fact.type === type).sort((a, b) => b.version - a.version)[0];

/** The example of a version and, beside it, those of its later shapes: `<version>.<shape>`. */
const examplesOf = <Definition extends { version: number }>(
  definitions: readonly Definition[],
  nameOf: (definition: Definition) => string,
) =>
  definitions.flatMap((definition) =>
    names
      .filter((name) => `${name}.`.startsWith(`${nameOf(definition)}.v${definition.version}.`))
      .map((name) => [name, definition] as const),
  );
const facts = examplesOf(allFacts, ({ owner, name }) => `${owner}.${name}`);
const openEvents = examplesOf(allOpenEvents, ({ subject, name }) => `open.${subject}.${name}`);

it('has a golden example for every version that was published, and none of anything else', () => {
  expect([...eventSchemas().keys()].filter((version) => !names.includes(version))).toEqual([]);
  expect([...facts, ...openEvents].map(([name]) => name).sort()).toEqual(names.sort());
});

describe.each(facts)('the golden example %s', (name, definition) => {
  const { envelope, personal = {} } = golden(name);

  it('is what its producer makes', () => {
    const { personal: sealedPersonal = null, ...data } = envelope.data;
    const made = newFact(definition, {
      id: envelope.id,
      subject: envelope.subject,
      time: new Date(envelope.time),
      aggregateVersion: envelope.aggregateversion,
      correlationId: envelope.correlationid,
      causationId: envelope.causationid,
      sealedPersonal,
      data,
    });
    expect(made).toEqual(envelope);
    expect(personalOf(definition, personal as never)).toEqual(personal);
  });

  it('is what a consumer reads, as the newest version has it', () => {
    const newest = newestOf(definition.type)!;
    const read = parseFact(JSON.stringify(envelope));
    expect(read).toMatchObject({ definition: newest, envelope: { id: envelope.id } });
    if (newest === definition) expect(read).toEqual({ definition, envelope });
    expect(openPersonal(newest, envelope, personal)).toHaveProperty('personal');
  });
});

it.each(openEvents)('the golden example %s is what its producer makes', (name, definition) => {
  const { envelope } = golden(name);
  const made = newOpenEvent(definition, {
    id: envelope.id,
    caseRef: envelope.subject,
    day: envelope.time.slice(0, 10),
    data: envelope.data,
  });
  expect(made).toEqual(envelope);
});
