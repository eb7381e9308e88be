import { sight, type PlayedAttack } from './attack.ts';
import type { Target } from './target.ts';

type Settling = { outcome: string; staffId?: string; seenOutcome?: string };

async function settle(
  target: Target,
  by: string,
  { caseId, involvedId }: { caseId: string; involvedId: string },
  given: Settling,
): Promise<string> {
  const person = await target.staff(by);
  return (await person.tries('settleInvolved', { caseId, involvedId, ...given })).code ?? 'done';
}

async function fileRow(target: Target, name: string, more: Record<string, unknown> = {}) {
  const involved = [{ role: 'weet ik niet', name }];
  const observer = name.includes('Karin') ? 'renate-smit' : 'karin-vos';
  const { caseId, dossier } = await target.file({ involved, ...more }, observer);
  return { caseId, involvedId: dossier.involved[0]?.involvedId ?? '', dossier };
}

async function assign(target: Target, by: string, caseId: string, handlerId: string) {
  const person = await target.staff(by);
  return (await person.tries('assign', { caseId, handlerId })).code ?? 'done';
}

const gone = { outcome: 'NOT_IN_DIRECTORY' };

/** Line A2: settling a row that means oneself. */
const ownRow: PlayedAttack[] = [
  {
    line: 'A2',
    what: 'a row that meant him and two others settled is settled anew by him',
    short: true,
    async play(target) {
      const row = await fileRow(target, 'de heer Bakker');
      await settle(target, 'karin-vos', row, gone);
      await settle(target, 'fatma-kaya', row, gone);
      const seenOutcome = 'NOT_IN_DIRECTORY';
      const by = 'joris-bakker';
      return [
        sight(
          'he reads again',
          (await target.dossier(by, row.caseId)) === null ? 'no' : 'yes',
          'yes',
        ),
        sight(
          'CONFIRMED as himself',
          await settle(target, by, row, { outcome: 'CONFIRMED', staffId: by, seenOutcome }),
          'MAY_BE_MEANT',
        ),
        sight(
          'REPLACED by another',
          await settle(target, by, row, {
            outcome: 'REPLACED',
            staffId: 'bram-van-dijk',
            seenOutcome,
          }),
          'MAY_BE_MEANT',
        ),
        sight('again', await settle(target, by, row, { ...gone, seenOutcome }), 'MAY_BE_MEANT'),
      ];
    },
  },
  ...['J. Onbekend', 'B. Onbekend', 'Onbekend, J.', 'iemand van advies, J.'].map(
    (name): PlayedAttack => ({
      line: 'A2',
      what: `"${name}" without a match is settled by who shares an initial with it`,
      async play(target) {
        const row = await fileRow(target, name);
        const shares = await settle(target, 'joris-bakker', row, gone);
        return [
          sight('the row is', row.dossier.involved[0]?.outcome, 'UNMATCHED'),
          sight('who shares', shares, 'MAY_BE_MEANT'),
          sight(
            'blocks nobody else',
            await assign(target, 'joris-bakker', row.caseId, 'mo-el-amrani'),
            'done',
          ),
          sight('who shares nothing', await settle(target, 'fatma-kaya', row, gone), 'done'),
        ];
      },
    }),
  ),
];

/** Line A7: one person gives access back. */
const byOne: PlayedAttack[] = [
  {
    line: 'A7',
    what: 'one person frees a strong match, by each outcome, twice, and with a second name',
    short: true,
    async play(target) {
      const row = await fileRow(target, 'Anouk Peters');
      const by = 'joris-bakker';
      const blocked = () => assign(target, by, row.caseId, 'anouk-peters');
      const tries = [gone, gone, { outcome: 'REPLACED', staffId: 'bram-van-dijk' }];
      const sights = [];
      for (const given of tries) {
        await settle(target, by, row, given);
        sights.push(sight(`after ${given.outcome} assigning is`, await blocked(), 'INVOLVED'));
      }
      await settle(target, 'fatma-kaya', row, gone);
      sights.push(sight('after another said otherwise', await blocked(), 'INVOLVED'));
      await settle(target, 'karin-vos', row, gone);
      sights.push(sight('after a second said the same', await blocked(), 'done'));
      return sights;
    },
  },
  ...['Sanne', 'Els', 'Fatma', 'de heer Bakker'].map((name): PlayedAttack => ({
    line: 'A7',
    what: `one person frees "${name}": manager, region or P&K, though weakly matched`,
    async play(target) {
      const row = await fileRow(target, name);
      await settle(target, 'karin-vos', row, gone);
      const [after] = (await target.dossier('karin-vos', row.caseId))?.involved ?? [];
      return [
        sight('the row is', after?.outcome, 'PRESUMED'),
        sight('still shut out', after?.matches.map(({ shutOut }) => shutOut) ?? [], [true]),
      ];
    },
  })),
  {
    line: 'A7',
    what: 'one person confirms one of several, which frees the others',
    async play(target) {
      const row = await fileRow(target, 'Joris Bakker of Fatma Kaya');
      const given = { outcome: 'CONFIRMED', staffId: 'joris-bakker' };
      await settle(target, 'karin-vos', row, given);
      return [
        sight(
          'the other reads',
          (await target.dossier('fatma-kaya', row.caseId)) === null ? 'nothing' : 'the case',
          'nothing',
        ),
      ];
    },
  },
  {
    line: 'A7',
    what: 'two who both report to who may be meant free her',
    async play(target) {
      const row = await fileRow(target, 'Renate Smit');
      await settle(target, 'joris-bakker', row, gone);
      const second = await settle(target, 'fatma-kaya', row, gone);
      const read = await target.dossier('renate-smit', row.caseId);
      const above = await settle(target, 'hanneke-blom', row, gone);
      return [
        sight('the second', second, 'BOTH_REPORT_TO_MEANT'),
        sight('she reads', read === null ? 'nothing' : 'the case', 'nothing'),
        sight('the director above', above, 'done'),
      ];
    },
  },
];

/** Lines A2 and A7: who settles, and by how many. */
export const settling: PlayedAttack[] = [...ownRow, ...byOne];
