import { sight, type PlayedAttack } from './attack.ts';
import { draft, investigate, send } from './working.ts';

const joris = 'joris-bakker';
const fatma = 'fatma-kaya';
const karin = 'karin-vos';
const sanne = 'sanne-de-boer';

/** Line A9: who handled or wrote the judgment sends it. */
export const fourEyes: PlayedAttack[] = [
  {
    line: 'A9',
    what: 'who handles and wrote it sends it; so does the director while P&K may',
    short: true,
    async play(target) {
      const { caseId } = await target.file();
      await investigate(target, { caseId, handlerId: joris, by: fatma });
      await draft(target, caseId, joris);
      const action = (await target.dossier(joris, caseId))?.availableActions ?? [];
      return [
        sight('offered', action.includes('confirmAgreements'), false),
        sight('handler', await send(target, { caseId, by: joris }), 'NOT_YOURS'),
        sight(
          'director',
          await send(target, { caseId, by: 'renate-smit', reader: fatma }),
          'NOT_FOUND',
        ),
        sight('another of P&K', await send(target, { caseId, by: fatma }), 'sent'),
      ];
    },
  },
  {
    line: 'A9',
    what: 'who handled it before, and gave it back, sends it',
    async play(target) {
      const { caseId } = await target.file();
      await investigate(target, { caseId, handlerId: joris, by: fatma });
      await (await target.staff(joris)).does('release', { caseId, reason: 'OTHER_WORK' });
      await investigate(target, { caseId, handlerId: sanne, by: joris });
      await draft(target, caseId, sanne);
      return [
        sight('who handled before', await send(target, { caseId, by: joris }), 'NOT_YOURS'),
        sight('another of P&K', await send(target, { caseId, by: karin }), 'sent'),
      ];
    },
  },
  {
    line: 'A9',
    what: 'who was assigned and never said yes sends it',
    async play(target) {
      const { caseId } = await target.file();
      await (await target.staff(fatma)).does('assign', { caseId, handlerId: joris });
      await (await target.staff(fatma)).does('release', { caseId, reason: 'OTHER_WORK' });
      await investigate(target, { caseId, handlerId: sanne, by: fatma });
      await draft(target, caseId, sanne);
      return [sight('who was assigned', await send(target, { caseId, by: joris }), 'NOT_YOURS')];
    },
  },
  {
    line: 'A9',
    what: 'who rewrote the draft last sends it, and sends a draft that was replaced',
    async play(target) {
      const { caseId } = await target.file();
      await investigate(target, { caseId, handlerId: sanne, by: joris });
      await draft(target, caseId, sanne);
      const old = (await target.dossier(fatma, caseId))?.judgment?.draftId ?? '';
      await draft(target, caseId, joris);
      const stale = await (
        await target.staff(fatma)
      ).tries('confirm', {
        caseId,
        draftId: old,
      });
      return [
        sight('who rewrote', await send(target, { caseId, by: joris }), 'NOT_YOURS'),
        sight('a replaced draft', stale.code, 'SEEN_ANOTHER'),
        sight('handler', await send(target, { caseId, by: sanne }), 'NOT_YOURS'),
        sight('another of P&K', await send(target, { caseId, by: fatma }), 'sent'),
      ];
    },
  },
  {
    line: 'A9',
    what: 'the lead handles a restricted case and sends it',
    async play(target) {
      const { caseId } = await target.file({ suspectedTransgression: true });
      await investigate(target, { caseId, handlerId: karin, by: karin });
      await draft(target, caseId, karin);
      return [
        sight('lead', await send(target, { caseId, by: karin }), 'NOT_YOURS'),
        sight('one of P&K', await send(target, { caseId, by: joris, reader: karin }), 'NOT_FOUND'),
        sight('director', await send(target, { caseId, by: 'renate-smit' }), 'sent'),
      ];
    },
  },
];
