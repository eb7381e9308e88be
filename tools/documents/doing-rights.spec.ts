import { readRights } from '@klantreacties/access';
import { directory, opened } from '../../apps/case-handling/test/a-case.ts';
import { actorOf, qualityCommands } from '../../apps/case-handling/src/domain/case/actor.ts';
import type { Case } from '../../apps/case-handling/src/domain/case/case.ts';
import { refusalOf } from '../../apps/case-handling/src/domain/case/perform.ts';
import { asksForFreedom, doers, everyCommand, grantOf, type Doer } from './doing-rights.ts';
import { rightsDocument } from './rights-document.ts';

const people = {
  HANDLER: 'sanne-de-boer',
  QUALITY: 'joris-bakker',
  QUALITY_LEAD: 'karin-vos',
  DIRECTOR: 'renate-smit',
  OUTSIDE: 'marijke-terpstra',
} as const satisfies Record<Doer, string>;
const names = Object.keys(doers) as Doer[];
const having = (...roles: string[]) =>
  directory.staff
    .filter((person) => person.roles.some((role) => roles.includes(role)))
    .map(({ id }) => id);
const everyoneOfQuality = having('QUALITY', 'QUALITY_LEAD');

/** A case of which some are shut out, and that an outside person has too. */
function caseOf(restricted: boolean, shutOut: readonly string[]): Case {
  const record = opened({ restricted, involvedName: 'Onbekend' });
  const involved = record.involved.map((row) => ({
    ...row,
    outcome: 'CONFIRMED' as const,
    staffIds: [...shutOut],
  }));
  return { ...record, involved, calledIn: [people.OUTSIDE] };
}

const authorityOf = (doer: Doer, record: Case) =>
  actorOf(record, people[doer], directory).authority;
// Whose absence lets each of them in.
const before = {
  QUALITY: [],
  QUALITY_LEAD: [],
  DIRECTOR: everyoneOfQuality,
  OUTSIDE: [...everyoneOfQuality, ...having('DIRECTOR')],
} as const;
const rungs = ['QUALITY', 'QUALITY_LEAD', 'DIRECTOR', 'OUTSIDE'] as const;
const cases = rungs.flatMap((doer) =>
  [false, true].map((restricted) => [doer, restricted] as const),
);

describe('what the table of doing says is what the rules do', () => {
  it.each(cases)('for %s where all before them may act, restricted: %s', (doer, restricted) => {
    const granted = everyCommand.filter((one) => grantOf(one, doer, restricted) === 'YES');
    const ofQuality = granted.map(({ name }) => name).filter(isOfQuality);
    expect(authorityOf(doer, caseOf(restricted, []))).toEqual(ofQuality);
  });

  it.each(cases)('for %s where nobody before them may, restricted: %s', (doer, restricted) => {
    const granted = everyCommand.filter((one) => grantOf(one, doer, restricted) !== 'NO');
    const able = authorityOf(doer, caseOf(restricted, before[doer]));
    expect(able).toEqual(granted.map(({ name }) => name).filter(isOfQuality));
  });

  it('for who handles the case, and for nobody else but by the work of P&K', () => {
    const handled = opened();
    const record = {
      ...handled,
      state: 'ASSIGNED',
      assignment: { handlerId: people.HANDLER, acceptedAt: null },
    } as unknown as Case;
    for (const command of everyCommand.filter(({ kinds }) => kinds.includes('COMPLAINT'))) {
      const refused = refusalOf(record, command, { staffId: people.HANDLER, authority: [] });
      expect([command.name, refused?.code === 'NOT_YOURS' ? 'NO' : 'YES']).toEqual([
        command.name,
        grantOf(command, 'HANDLER', false),
      ]);
    }
  });

  it('asks who judges to be free, and who does anything else not', () => {
    const boss = having('DIRECTOR').filter((id) => id !== people.DIRECTOR);
    const able = authorityOf('QUALITY', caseOf(false, boss));
    const kept = everyCommand.filter(({ name }) => isOfQuality(name) && !able.includes(name));
    expect(kept).toEqual(everyCommand.filter(asksForFreedom));
  });
});

it('the document has a row for every right and every command, in Dutch and by name', () => {
  const rows = rightsDocument().split('\n');
  expect(
    rows.filter((row) => / `(ALL|STANDS_IN|REGION|ASSIGNED|CALLED_IN)` \| [a-z]/.test(row)),
  ).toHaveLength(readRights.length);
  for (const { name, label } of everyCommand)
    expect(rows.filter((row) => row.includes(`\`${name}\``))).toEqual([
      expect.stringContaining(label.nl.slice(1)),
    ]);
  for (const name of names) expect(rows.join('\n')).toContain(`${doers[name]} \`${name}\``);
});

const isOfQuality = (name: string): boolean => qualityCommands.some((one) => one === name);
