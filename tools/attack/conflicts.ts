import { openFollowUp, operations } from '@klantreacties/journeys';
import { sight, type PlayedAttack } from './attack.ts';
import { keptOut } from './kept-out.ts';
import type { Target } from './target.ts';

interface Kind {
  what: string;
  staffId: string;
  change: Record<string, unknown>;
  short?: true;
}

const joris = 'joris-bakker';
const sanne = 'sanne-de-boer';

const kinds: Kind[] = [
  {
    what: 'the reporter, by address',
    staffId: joris,
    change: { email: 'joris.bakker@jong.example.nl' },
    short: true,
  },
  {
    what: 'the reporter, by address in capitals with a tag',
    staffId: joris,
    change: { email: 'JORIS.BAKKER+privé@jong.example.nl'.replace('é', 'e') },
  },
  {
    what: 'the reporter, by a private address that spells the name',
    staffId: joris,
    change: { email: 'joris.bakker@thuis.example.nl' },
  },
  { what: 'the reporter, by full name', staffId: joris, change: { name: 'Bakker, Joris' } },
  {
    what: 'the reporter, by phone',
    staffId: sanne,
    change: { phone: '+31 26 000 00 10' },
  },
  {
    what: 'the reporter, a handler',
    staffId: sanne,
    change: { name: 'S. de Boer', email: 'sanne.deboer@skar.example.nl' },
    short: true,
  },
  {
    what: 'the support person',
    staffId: joris,
    change: { supportPerson: 'mijn zus Fatma en Joris Bakker' },
  },
  {
    what: 'who is named in what came of an earlier talk',
    staffId: joris,
    change: { discussedBefore: { withWhom: 'iemand', result: 'Joris Bakker hing op.' } },
  },
  {
    what: 'the reporter of a compliment',
    staffId: joris,
    change: { kind: 'COMPLIMENT', name: 'Joris Bakker' },
  },
];

async function followsAsParent(target: Target, receipt: { number: string; followUpCode: string }) {
  const parent = await openFollowUp(target.graph, receipt);
  const { followUp } = await parent.ask<{ followUp: { receipt: { number: string } } }>(
    operations.followUp,
  );
  return followUp.receipt.number === receipt.number ? 'the own receipt' : 'another';
}

/** Line A3: a colleague who is the reporter or the support person, or with whom it was discussed. */
export const conflicts: PlayedAttack[] = [
  ...kinds.map(({ what, staffId, change, short }): PlayedAttack => ({
    line: 'A3',
    what: `${what}, works on the own complaint`,
    ...(short === undefined ? {} : { short }),
    async play(target) {
      const { caseId, receipt, dossier } = await target.file(change);
      const { kind } = change;
      const karin = await target.staff('karin-vos');
      const own = await karin.tries('assign', { caseId, handlerId: staffId });
      const row = dossier.involved.find(({ matches }) =>
        matches.some((match) => match.staffId === staffId),
      );
      const involvedId = row?.involvedId ?? '';
      return [
        sight('row', row?.outcome, 'PRESUMED'),
        sight('assigning', own.code, kind === undefined ? 'INVOLVED' : 'NOT_FOR_THIS_KIND'),
        sight('number and code open', await followsAsParent(target, receipt), 'the own receipt'),
        ...(await keptOut(target, { caseId, staffId, involvedId })),
      ];
    },
  })),
  ...['Sanne de Boer', 'Sanne', 'de vestigingsmanager'].map((withWhom): PlayedAttack => ({
    line: 'A3',
    what: `who it was discussed with ("${withWhom}") is assigned without a word`,
    async play(target) {
      const { caseId, dossier } = await target.file({
        discussedBefore: { withWhom, result: 'Niets.' },
      });
      const person = await target.staff(joris);
      const assign = { caseId, handlerId: sanne };
      const shown = dossier.discussedBefore?.mayBe.map(({ staffId }) => staffId) ?? [];
      return [
        sight('shown', shown.includes(sanne), true),
        sight('shut out', dossier.involved.length, 0),
        sight('without a word', (await person.tries('assign', assign)).code, 'SAY_WHETHER_FREE'),
        sight(
          'as not free',
          (await person.tries('assign', { ...assign, freeToJudge: false })).code,
          'NOT_FREE',
        ),
        sight(
          'as free',
          (await person.tries('assign', { ...assign, freeToJudge: true })).__typename,
          'CaseChanged',
        ),
      ];
    },
  })),
];
