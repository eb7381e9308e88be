import { factGoldens } from '@klantreacties/test-harness';
import { lettersOn } from '../../test/sample-letters.ts';
import { letterFacts } from './write-letters-when-facts.ts';

const asked: Record<string, string[]> = {
  'intake.reaction-submitted.v1': ['E01 REPORTER'],
  // A case of before says by its next fact who may read it.
  'case.registered.v1': [],
  'case.registered.v1.shut-out': ['N01 QUALITY'],
  'case.access-stated.v1': ['N01 QUALITY'],
  'case.handler-assigned.v1': ['E02 REPORTER', 'N02 HANDLER'],
  'case.progress-told.v1': ['E04 REPORTER'],
  'case.solution-proposed.v1': ['E05 REPORTER'],
  'case.agreements-confirmed.v1': ['E06 REPORTER', 'E06 HANDLER', 'E06 QUALITY'],
  'intake.new-code-requested.v1': ['E17 REPORTER'],
  'intake.former-address-notified.v1': ['E18 FORMER_ADDRESS'],
  'case.proposal-taken-back.v1': ['E15 REPORTER'],
  'case.notice-given.v1': ['N12 COLLEAGUE'],
  'case.measure-moved.v1': ['E07 REPORTER'],
  'case.measure-realised.v1': ['E07 REPORTER'],
  'case.address-corrected.v1.former': ['E16 FORMER_ADDRESS'],
  'case.handler-assigned.v1.again': ['E02 REPORTER'],
  'case.handler-assigned.v1.another': ['E03 REPORTER', 'N02 HANDLER'],
  'case.agreements-confirmed.v1.again': ['E06 REPORTER'],
  'case.agreements-confirmed.v2': ['E06 REPORTER', 'E06 HANDLER', 'E06 QUALITY'],
  'case.agreements-confirmed.v2.again': ['E06 REPORTER'],
};

it.each(factGoldens('intake', 'case'))(
  'reads the golden $name',
  ({ name, event, json, personal }) => {
    const reading = letterFacts.read(json);
    if ('refusal' in reading) throw new Error(reading.refusal.reason);
    const letters = 'event' in reading ? lettersOn(reading.event, personal) : [];
    expect(letters.map(({ code, audience }) => `${code} ${audience}`)).toEqual(
      asked[name] ?? asked[event] ?? [],
    );
  },
);

const golden = (wanted: string) =>
  factGoldens('intake', 'case').find(({ name }) => name === wanted)!;

it('copies no judgment to the box of P&K where someone of P&K is involved', () => {
  const judgment = golden('case.agreements-confirmed.v1');
  const reading = letterFacts.read(judgment.json);
  if (!('event' in reading)) throw new Error('A confirmed judgment asks for letters');
  const personal = { ...judgment.personal, copyToQuality: false };
  const letters = lettersOn(reading.event, personal);
  expect(letters.map(({ audience }) => audience)).toEqual(['REPORTER', 'HANDLER']);
});

it('A13: copies no judgment to a handler who turned out to be involved', () => {
  const judgment = golden('case.agreements-confirmed.v1');
  const reading = letterFacts.read(judgment.json);
  if (!('event' in reading)) throw new Error('A confirmed judgment asks for letters');
  const letters = lettersOn(reading.event, { ...judgment.personal, copyToHandler: false });
  expect(letters.map(({ audience }) => audience)).toEqual(['REPORTER', 'QUALITY']);
});

const readWith = (name: string, change: object) => {
  const { json } = golden(name);
  const fact = JSON.parse(json) as { data: object };
  return letterFacts.read(JSON.stringify({ ...fact, data: { ...fact.data, ...change } }));
};

it.each([
  ['a kind of reaction', 'intake.reaction-submitted.v1', { kind: 'QUESTION' }],
  ['a kind of reaction', 'case.registered.v1', { kind: 'QUESTION' }],
  ['a notice', 'case.notice-given.v1', { notice: 'SOMETHING_NEW' }],
  [
    'a finding',
    'case.agreements-confirmed.v1',
    { points: [{ pointId: '0193a1b2-0000-7000-8000-000000000099', finding: 'WITHDRAWN' }] },
  ],
])('E6: keeps %s that it has no words for, until it has', (_what, name, change) => {
  expect(readWith(name, change)).toEqual({
    refusal: { reason: expect.stringMatching(/^unknown (kind of reaction|finding|notice)$/) },
  });
});

it.each([
  ['language', 'intake.reaction-submitted.v1', { language: 'FR' }, 'NL'],
  ['care type', 'intake.reaction-submitted.v1', { careType: 'NANNY' }, 'EN'],
  ['kind, where no letter speaks of it', 'case.progress-told.v1', { kind: 'QUESTION' }, 'EN'],
  ['category', 'case.agreements-confirmed.v1', { category: 'OTHER' }, 'EN'],
  ['field', 'case.measure-moved.v1', { added: { deep: 1 } }, 'EN'],
])('E6: writes the letters of a fact with an unknown %s', (_what, name, change, language) => {
  const reading = readWith(name, { language: 'EN', ...change });
  if (!('event' in reading)) throw new Error('A fact with an unknown value is read');
  const letters = lettersOn(reading.event, golden(name).personal);
  expect(letters.map(({ code, audience }) => `${code} ${audience}`)).toEqual(asked[name]);
  expect(letters[0]?.language).toBe(language);
});

it('E6: reads past a fact of a type that it does not know, and of one that no letter answers', () => {
  const type = 'nl.wijzijnjong.klantreacties.case.withdrawn';
  const fact = JSON.parse(golden('case.closed.v1').json) as object;
  expect(letterFacts.read(JSON.stringify({ ...fact, type }))).toEqual({
    ignored: true,
    unknownType: type,
  });
  expect(letterFacts.read(JSON.stringify({ ...fact, dataschema: 'urn:x:v9' }))).toEqual({
    ignored: true,
  });
});
