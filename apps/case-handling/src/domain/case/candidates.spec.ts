import type { Directory } from '@klantreacties/organisation';
import { context, directory, does, opened, quality } from '../../../test/a-case.ts';
import { directoryWith } from '../../../test/acting.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { actorOf } from './actor.ts';
import { candidatesFor } from './candidates.ts';
import { handlerIdOf, type Case } from './case.ts';
import type { Actor } from './define-command.ts';
import { availableActions } from './perform.ts';

interface Asked {
  where: string;
  record: Case;
  actor: Actor;
  known?: Directory;
}

const discussedWith = (withWhom: string) =>
  opened({ personal: { discussedBefore: { withWhom, result: null } } });
const joris = (record: Case) => actorOf(record, 'joris-bakker', directory);
const withWhoLeft = directoryWith({
  'mo-el-amrani': { active: false },
  'bram-van-dijk': { active: false },
});
const aboutSanne = opened({ involvedName: 'Sanne de Boer' });
const calledIn = { ...opened({ involvedName: 'Renate Smit' }), calledIn: ['marijke-terpstra'] };

/** Cases as they can stand with everyone who may come to them, and those of which people have more to do with it. */
const asked: Asked[] = [
  ...everywhere,
  ...[
    { where: 'about who stands above others', record: aboutSanne },
    {
      where: 'restricted, about the same',
      record: opened({ involvedName: 'Sanne', restricted: true }),
    },
    { where: 'discussed with Sanne', record: discussedWith('Sanne de Boer') },
    { where: 'discussed with who assigns', record: discussedWith('Joris Bakker') },
    { where: 'discussed with a function', record: discussedWith('vestigingsmanager') },
    { where: 'with an outside person', record: calledIn },
  ].flatMap((one) => [
    { ...one, actor: joris(one.record) },
    { ...one, actor: quality, known: withWhoLeft },
  ]),
];
const candidatesOf = ({ record, actor, known = directory }: Asked, typed = '') =>
  candidatesFor(record, { ...context, actor, directory: known }, typed);
const assign = (
  { record, actor, known = directory }: Asked,
  handlerId: string,
  freeToJudge: boolean | null,
) =>
  does.assignHandler(record, actor, { ...context, directory: known }, { handlerId, freeToJudge });

describe('who may be assigned, in every case and asked by everyone,', () => {
  it('is told to whom assigning is offered, and to nobody else', () => {
    const told = asked.filter((one) => candidatesOf(one) !== null);
    const offered = asked.filter(({ record, actor, known = directory }) =>
      availableActions(record, { ...context, actor, directory: known }).includes('assignHandler'),
    );
    expect(told.map(({ where }) => where)).toEqual(offered.map(({ where }) => where));
    expect(told.length).toBeGreaterThan(15);
    expect(told.length).toBeLessThan(asked.length);
  });

  it('is assigned, and who may not is refused with the first reason that is told', () => {
    const codes = new Set<string>();
    for (const one of asked)
      for (const { person, reasons, asksWhetherFree } of candidatesOf(one) ?? []) {
        const decision = assign(one, person.id, asksWhetherFree ? true : null);
        const problems = 'problems' in decision ? decision.problems : [];
        expect([one.where, person.id, problems]).toEqual([
          one.where,
          person.id,
          reasons.slice(0, 1),
        ]);
        if ('next' in decision) expect(handlerIdOf(decision.next)).toBe(person.id);
        for (const { code } of reasons) codes.add(code);
      }
    expect([...codes].sort()).toEqual([
      'INVOLVED',
      'MAY_BE_MEANT',
      'NOT_ACTIVE',
      'NOT_CALLED_IN',
      'REPORTS_TO_INVOLVED',
      'RESTRICTED_CASE',
    ]);
  });

  it('has to be said to be free to judge where that is told, and nowhere else', () => {
    const free = asked.flatMap((one) =>
      (candidatesOf(one) ?? [])
        .filter(({ reasons }) => reasons.length === 0)
        .map(({ person, asksWhetherFree }) => ({ one, person, asksWhetherFree })),
    );
    const refused = free.filter(({ one, person }) => 'problems' in assign(one, person.id, null));
    expect(refused).toEqual(free.filter(({ asksWhetherFree }) => asksWhetherFree));
    expect(refused.length).toBeGreaterThan(2);
  });

  it('is everybody of the directory, each once', () => {
    const ids = directory.staff.map(({ id }) => id).sort();
    for (const one of asked) {
      const found = candidatesOf(one);
      if (found !== null) expect(found.map(({ person }) => person.id).sort()).toEqual(ids);
    }
  });
});

describe('candidates', () => {
  const idsOf = (record: Case, typed = '') =>
    candidatesOf({ where: '', record, actor: quality }, typed)?.map(({ person }) => person.id);

  it('come with who can be assigned first, of these the nearest, then by name', () => {
    expect(idsOf(opened({ involvedName: 'Anouk Peters' }))).toEqual([
      ...['bram-van-dijk', 'sanne-de-boer', 'els-de-wit', 'mo-el-amrani'],
      ...['fatma-kaya', 'hanneke-blom', 'joris-bakker', 'karin-vos', 'renate-smit', 'wim-data'],
      ...['ilse-verhoeven', 'tom-jansen'],
      ...['anouk-peters', 'chandra-ramdin', 'marijke-terpstra', 'pieter-zwart', 'yvonne-hoekstra'],
    ]);
  });

  it('come by brand where the reaction is about no location', () => {
    expect(idsOf(opened({ locationId: null }))?.slice(0, 6)).toEqual([
      ...['anouk-peters', 'bram-van-dijk', 'els-de-wit', 'mo-el-amrani', 'sanne-de-boer'],
      'fatma-kaya',
    ]);
  });

  it.each([
    ['boer', ['sanne-de-boer']],
    ['JAN', ['tom-jansen']],
    ['ka', ['fatma-kaya', 'karin-vos']],
    ['niemand', []],
  ])('are found by the name "%s"', (typed, ids) => {
    expect(idsOf(opened(), typed)).toEqual(ids);
  });

  it('have every reason, and not the first alone', () => {
    const one = {
      where: '',
      record: opened({ involvedName: 'Sanne', restricted: true }),
      actor: quality,
      known: withWhoLeft,
    };
    const bram = candidatesOf(one)?.find(({ person }) => person.id === 'bram-van-dijk');
    expect(bram?.reasons.map(({ code }) => code)).toEqual([
      'NOT_ACTIVE',
      'REPORTS_TO_INVOLVED',
      'RESTRICTED_CASE',
    ]);
  });
});
