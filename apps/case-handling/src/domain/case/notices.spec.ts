import { context, directory, opened } from '../../../test/a-case.ts';
import { directoryWith } from '../../../test/acting.ts';
import type { Case } from './case.ts';
import { accessOf } from './notices.ts';

const withoutOutside = directoryWith({
  'marijke-terpstra': null,
  'pieter-zwart': null,
  'yvonne-hoekstra': null,
  'chandra-ramdin': null,
});
const box = 'kwaliteit@skar.example.nl';

/** Who is notified that a case waits, where these people and whoever leads above all are shut out. */
function waiting(staffIds: string[], restricted = false): string[] {
  const record = opened({ restricted });
  const row = {
    id: 'row',
    role: '',
    name: null,
    capacity: 'INVOLVED' as const,
    outcome: 'CONFIRMED' as const,
    staffIds,
    found: [],
    said: null,
  };
  const next = { ...record, calledIn: [], waitsForOutside: false, involved: [row] } as Case;
  const { facts } = accessOf(null, { next, facts: [] }, withoutOutside, context);
  return facts.map(({ personal }) => (personal as { to: { email: string } }).to.email);
}

const emailsOf = (...roles: string[]) =>
  directory.staff
    .filter(({ active, roles: held }) => active && held.some((role) => roles.includes(role)))
    .map(({ email }) => email);
const everyone = directory.staff
  .filter(({ roles }) =>
    roles.some((role) => ['QUALITY', 'QUALITY_LEAD', 'DIRECTOR'].includes(role)),
  )
  .map(({ id }) => id);

describe('P&K hears that a case waits', () => {
  it('A8: by its box where all of them may read the case', () => {
    expect(waiting(['hanneke-blom'])).toEqual([box]);
  });

  it('A8: one by one where one of them is shut out', () => {
    expect(waiting(['hanneke-blom', 'joris-bakker']).sort()).toEqual(
      emailsOf('QUALITY', 'QUALITY_LEAD')
        .filter((email) => !email.startsWith('joris'))
        .sort(),
    );
  });

  it('A8: by its lead alone where the case is restricted', () => {
    expect(waiting(['hanneke-blom'], true)).toEqual(emailsOf('QUALITY_LEAD'));
  });

  it('A8: by the box where nobody may read the case, which names no case; of a restricted one not at all', () => {
    expect(waiting(everyone)).toEqual([box]);
    expect(waiting(everyone, true)).toEqual([]);
  });
});
