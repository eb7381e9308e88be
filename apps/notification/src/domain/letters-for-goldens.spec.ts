import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { factGoldens } from '@klantreacties/test-harness';
import { readFact } from '../consumers/write-letters-when-facts.ts';
import { lettersFor } from './letters-for.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const asked: Record<string, string[]> = {
  'intake.reaction-submitted.v1': ['E01 REPORTER', 'N01 QUALITY'],
  'case.handler-assigned.v1': ['E02 REPORTER', 'N02 HANDLER'],
  'case.progress-told.v1': ['E04 REPORTER'],
  'case.solution-proposed.v1': ['E05 REPORTER'],
  'case.agreements-confirmed.v1': ['E06 REPORTER', 'E06 HANDLER', 'E06 QUALITY'],
  'case.measure-moved.v1': ['E07 REPORTER'],
  'case.measure-realised.v1': ['E07 REPORTER'],
};

it.each(factGoldens('intake', 'case'))('reads the golden $name', ({ name, json, personal }) => {
  const reading = readFact(json);
  if ('refusal' in reading) throw new Error(reading.refusal.reason);
  const letters = 'event' in reading ? lettersFor(reading.event, personal, directory) : [];
  expect(letters.map(({ code, audience }) => `${code} ${audience}`)).toEqual(asked[name] ?? []);
});

it('copies no judgment to the box of P&K where someone of P&K is involved', () => {
  const [golden] = factGoldens('case').filter(({ name }) => name.includes('agreements'));
  const reading = readFact(golden?.json ?? '');
  if (!('event' in reading)) throw new Error('A confirmed judgment asks for letters');
  const personal = { ...golden?.personal, copyToQuality: false };
  const letters = lettersFor(reading.event, personal, directory);
  expect(letters.map(({ audience }) => audience)).toEqual(['REPORTER', 'HANDLER']);
});
