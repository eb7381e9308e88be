import { sight, type PlayedAttack } from './attack.ts';
import { keptOut } from './kept-out.ts';
import type { Target } from './target.ts';
import { draft, investigate, name, send } from './working.ts';

const marijke = 'marijke-terpstra';
const pieter = 'pieter-zwart';
const joris = 'joris-bakker';
const people = (...names: string[]) => names.map((one) => ({ role: 'weet ik niet', name: one }));

async function readersOf(target: Target, caseId: string, among: readonly string[]) {
  const read = await Promise.all(
    among.map(async (id) => ((await target.dossier(id, caseId)) === null ? [] : [id])),
  );
  return read.flat();
}

const quality = ['karin-vos', joris, 'fatma-kaya'];
const inside = [...quality, 'renate-smit', 'hanneke-blom'];

/** Line A6: shutting out as a weapon. */
const weapons: PlayedAttack[] = [
  {
    line: 'A6',
    what: 'twenty people of one letter each, no location',
    short: true,
    async play(target) {
      const involved = people(...'abcdefghijklmnopqrst');
      const { caseId } = await target.file({ involved, locationId: null }, joris);
      const person = await target.staff(joris);
      return [
        sight('of P&K who read', await readersOf(target, caseId, quality), quality),
        sight(
          'assigning',
          (await person.tries('assign', { caseId, handlerId: 'sanne-de-boer' })).code ?? 'done',
          'done',
        ),
      ];
    },
  },
  {
    line: 'A6',
    what: 'a restricted report with the surnames of all who may read it',
    short: true,
    async play(target) {
      const given = { suspectedTransgression: true, involved: people('Vos', 'Smit', 'Blom') };
      const { caseId, dossier } = await target.file(given, marijke);
      return [
        sight('inside who read', await readersOf(target, caseId, inside), []),
        sight(
          'called in',
          dossier.calledIn.map(({ staffId }) => staffId),
          [marijke, pieter],
        ),
        sight('may assign', dossier.availableActions.includes('assignHandler'), true),
      ];
    },
  },
  {
    line: 'A6',
    what: 'everybody inside and every outside person in one field',
    async play(target) {
      const all =
        'Karin Vos, Joris Bakker, Fatma Kaya, Renate Smit, Hanneke Blom, Marijke Terpstra, Pieter Zwart';
      const { caseId } = await target.file({ involved: people(all) }, 'yvonne-hoekstra');
      const last = `${all}, Yvonne Hoekstra, Chandra Ramdin`;
      const { caseId: other } = await target.file({ involved: people(last) }, marijke);
      return [
        sight('inside who read', await readersOf(target, caseId, [...inside, marijke]), []),
        sight('those of another holder', await readersOf(target, caseId, ['chandra-ramdin']), [
          'chandra-ramdin',
        ]),
        sight('where all are named', await readersOf(target, other, [pieter]), [pieter]),
      ];
    },
  },
  {
    line: 'A6',
    what: 'one of P&K names each of the others',
    async play(target) {
      const { caseId } = await target.file();
      for (const staffId of ['fatma-kaya', 'karin-vos', 'renate-smit', 'hanneke-blom'])
        await name(target, { caseId, by: joris, staffId });
      const outside = [marijke, pieter, 'yvonne-hoekstra', 'chandra-ramdin'];
      const named = [];
      for (const staffId of outside) named.push(await name(target, { caseId, by: joris, staffId }));
      const left = await readersOf(target, caseId, [...inside, ...outside]);
      return [
        sight(
          'somebody besides him reads',
          left.some((id) => id !== joris),
          true,
        ),
      ];
    },
  },
  {
    line: 'A6',
    what: 'P&K lead names both directors in a restricted case',
    async play(target) {
      const { caseId } = await target.file({ suspectedTransgression: true });
      for (const staffId of ['renate-smit', 'hanneke-blom'])
        await name(target, { caseId, by: 'karin-vos', staffId });
      const left = await readersOf(target, caseId, [...inside, marijke, pieter]);
      return [
        sight(
          'somebody besides her reads',
          left.some((id) => id !== 'karin-vos'),
          true,
        ),
      ];
    },
  },
  {
    line: 'A6',
    what: 'all of P&K named weakly: the director does their work',
    async play(target) {
      const involved = people('Karin', 'Joris', 'Fatma');
      const { caseId } = await target.file({ involved }, 'renate-smit');
      const renate = await target.staff('renate-smit');
      return [
        sight('of P&K who read', await readersOf(target, caseId, quality), []),
        sight(
          'director assigns',
          (await renate.tries('assign', { caseId, handlerId: 'sanne-de-boer' })).code ?? 'done',
          'done',
        ),
      ];
    },
  },
];

/** Line A10: a complaint about the bestuurder. */
const aboveAll: PlayedAttack[] = [
  {
    line: 'A10',
    what: 'the bestuurder is complained of: outside persons lead the case to its end',
    short: true,
    async play(target) {
      const involved = [{ role: 'bestuurder', name: 'mevr. Blom' }];
      const { caseId, dossier } = await target.file({ involved }, marijke);
      const involvedId = dossier.involved[0]?.involvedId ?? '';
      const shutOut = await keptOut(target, { caseId, staffId: 'hanneke-blom', involvedId });
      const settle = { caseId, involvedId, outcome: 'CONFIRMED', staffId: 'hanneke-blom' };
      await (await target.staff(marijke)).does('settleInvolved', settle);
      await (await target.staff(pieter)).does('settleInvolved', settle);
      const reports = await (
        await target.staff(joris)
      ).tries('assign', { caseId, handlerId: 'sanne-de-boer' });
      await investigate(target, { caseId, handlerId: marijke, by: pieter });
      await draft(target, caseId, marijke);
      const byHandler = await send(target, { caseId, by: marijke });
      const byInside = await send(target, { caseId, by: joris });
      const sent = await send(target, { caseId, by: pieter });
      const end = await (
        await target.staff(joris)
      ).dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
      return [
        ...shutOut,
        sight('somebody inside as handler', reports.code, 'REPORTS_TO_INVOLVED'),
        sight('handler sends', byHandler, 'NOT_YOURS'),
        sight('P&K sends', byInside, 'NOT_YOURS'),
        sight('the other outside person sends', sent, 'sent'),
        sight('ends', end.state, 'CLOSED'),
      ];
    },
  },
  {
    line: 'A10',
    what: 'an outside person looks at a case that people inside can lead',
    async play(target) {
      const { caseId } = await target.file({ involved: people('Anouk Peters') });
      const person = await target.staff(joris);
      const assigned = await person.tries('assign', { caseId, handlerId: pieter });
      return [
        sight('assigned', assigned.code, 'NOT_CALLED_IN'),
        ...(await keptOut(target, { caseId, staffId: pieter })),
      ];
    },
  },
  {
    line: 'A10',
    what: 'an outside person who is complained of is shut out by people inside',
    async play(target) {
      const given = { involved: people('Pieter Zwart', 'Hanneke Blom') };
      const { caseId, dossier } = await target.file(given, marijke);
      const [row] = dossier.involved;
      const involvedId = row?.involvedId ?? '';
      const settle = { caseId, involvedId, outcome: 'CONFIRMED', staffId: pieter };
      await (await target.staff(joris)).tries('settleInvolved', settle);
      const second = await (await target.staff('karin-vos')).tries('settleInvolved', settle);
      return [
        sight('called in', await readersOf(target, caseId, [marijke, pieter]), [marijke]),
        sight('a second from inside', second.code, 'OUTSIDE_PERSON_NEEDED'),
        ...(await keptOut(target, { caseId, staffId: pieter, involvedId })),
      ];
    },
  },
];

/** Lines A6 and A10: nobody is left inside. */
export const nobodyLeft: PlayedAttack[] = [...weapons, ...aboveAll];
