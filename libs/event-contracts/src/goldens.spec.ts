import { readFileSync, readdirSync } from 'node:fs';
import { allFacts, allOpenEvents } from './all-events.ts';
import { eventSchemas } from './documents.ts';
import { newFact, newOpenEvent, type FactEnvelope } from './envelope.ts';
import { parseFact } from './fact-reader.ts';

interface Golden {
  envelope: FactEnvelope;
  personal?: object;
}

const folder = new URL('../goldens/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const golden = (name: string): Golden =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden;

it('has a golden example for every version that was published', () => {
  expect(names.sort()).toEqual([...eventSchemas().keys()].sort());
});

describe.each(
  allFacts.map((fact) => [`${fact.owner}.${fact.name}.v${fact.version}`, fact] as const),
)('the golden example of %s', (name, definition) => {
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
    expect(definition.personal?.strict().parse(personal)).toEqual(personal);
  });

  it('is what a consumer reads', () => {
    expect(parseFact(JSON.stringify(envelope))).toEqual({ definition, envelope });
  });
});

it.each(
  allOpenEvents.map(
    (event) => [`open.${event.subject}.${event.name}.v${event.version}`, event] as const,
  ),
)('the golden example of %s is what its producer makes', (name, definition) => {
  const { envelope } = golden(name);
  const made = newOpenEvent(definition, {
    id: envelope.id,
    caseRef: envelope.subject,
    day: envelope.time.slice(0, 10),
    data: envelope.data,
  });
  expect(made).toEqual(envelope);
});
