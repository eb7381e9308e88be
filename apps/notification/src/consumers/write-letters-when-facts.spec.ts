import type { Session } from '@klantreacties/service-runtime';
import { factGoldens } from '@klantreacties/test-harness';
import { directory, lettersOn } from '../../test/sample-letters.ts';
import { readershipsBy } from '../sending/quality-readers.ts';
import { followLetterFacts, letterFacts, type LetterPorts } from './write-letters-when-facts.ts';

/** What following a fact does to a store that only listens, and the letters that it asks for. */
async function followed(json: string, personal: Record<string, unknown>) {
  const done: string[] = [];
  const store: LetterPorts['store'] = {
    queue: async (_session, letters) =>
      void done.push(...letters.map(({ code, audience }) => `${code} ${audience}`)),
    readdress: async (_session, _caseId, email) => void done.push(`readdresses to ${email}`),
    written: async (_session, _caseId, { letterIds, besides }) => {
      const more = besides === null ? '' : ` and what failed but ${besides.outdatedIds.length}`;
      done.push(`sends ${letterIds.length}${more} again`);
      return [];
    },
    withdraw: async (_session, _caseId, { email }) => void done.push(`withdraws from ${email}`),
    keepAccess: async (_session, _caseId, { refs }) => void done.push(`keeps ${refs.length} refs`),
    accessOf: async () => new Map(),
  };
  const reading = letterFacts.read(json);
  if ('refusal' in reading) throw new Error(reading.refusal.reason);
  if ('ignored' in reading) return { done, asked: [] };
  const ports = {
    store,
    keyRing: { open: async () => personal },
    readershipOf: readershipsBy({ isAmong: () => false }),
    directory: () => directory,
    now: () => new Date('2026-12-01T10:00:05Z'),
  };
  expect(await followLetterFacts(ports)([reading.event], {} as Session)).toBeUndefined();
  const letters = lettersOn(reading.event, personal);
  return { done, asked: letters.map(({ code, audience }) => `${code} ${audience}`) };
}

// What a fact says of who may read its case comes first, for its letters depend on it.
const kept: Record<string, string[]> = {
  'case.registered.v1.shut-out': ['keeps 2 refs'],
  'case.access-stated.v1': ['keeps 2 refs'],
  'case.restricted.v1': ['keeps 2 refs'],
  'case.restriction-lifted.v1': ['keeps 2 refs'],
};

// What a fact does beside asking for letters.
const beside: Record<string, string[]> = {
  'case.address-corrected.v1': ['readdresses to eva.jansen@example.nl'],
  'case.address-corrected.v1.former': [
    'readdresses to eva.jansen@example.nl',
    'sends 1 and what failed but 1 again',
  ],
  'case.letters-sent-again.v1': ['sends 2 again'],
  'case.involved-person-settled.v1': ['withdraws from anouk.peters@skar.example.nl'],
};

it.each(factGoldens('intake', 'case'))('follows the golden $name', async (golden) => {
  const { done, asked } = await followed(golden.json, golden.personal);
  const besides = beside[golden.name] ?? beside[golden.event] ?? [];
  expect(done).toEqual([...(kept[golden.name] ?? []), ...asked, ...besides]);
});
