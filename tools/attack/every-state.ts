import { randomUUID } from 'node:crypto';
import { sight, type PlayedAttack } from './attack.ts';
import { keptOut } from './kept-out.ts';
import type { Target } from './target.ts';
import { draft, investigate, name, send } from './working.ts';

const joris = 'joris-bakker';
const sanne = 'sanne-de-boer';

type Step = (target: Target, caseId: string) => Promise<void>;

const ways: Record<string, Step[]> = {
  ASSIGNED: [
    async (target, caseId) => {
      await (await target.staff(joris)).does('assign', { caseId, handlerId: sanne });
    },
  ],
  INVESTIGATING: [(target, caseId) => investigate(target, { caseId, handlerId: sanne, by: joris })],
  SOLUTION_PROPOSED: [
    (target, caseId) => investigate(target, { caseId, handlerId: sanne, by: joris }),
    async (target, caseId) => {
      const given = { caseId, idempotencyKey: randomUUID(), text: 'Wij bellen voortaan.' };
      await (await target.staff(sanne)).does('propose', given);
    },
  ],
};
const judged: Step[] = [
  ...ways['INVESTIGATING']!,
  (target, caseId) => draft(target, caseId, sanne),
  async (target, caseId) => void (await send(target, { caseId, by: joris })),
];

const before = Object.entries(ways).map(([state, steps]): PlayedAttack => ({
  line: 'A13',
  what: `the handler is found involved in ${state} and goes on`,
  async play(target) {
    const { caseId } = await target.file();
    for (const step of steps) await step(target, caseId);
    const found = await target.dossier(joris, caseId);
    const named = await name(target, { caseId, by: joris, staffId: sanne });
    const after = await target.dossier(joris, caseId);
    return [
      sight('found in', found?.state, state),
      sight('naming', named, 'done'),
      sight('afterwards', after?.state, state === 'ASSIGNED' ? state : 'INVESTIGATING'),
      sight('handler', after?.handler, null),
      ...(await keptOut(target, { caseId, staffId: sanne })),
    ];
  },
}));

const afterwards = [false, true].map((closed): PlayedAttack => ({
  line: 'A13',
  what: `the handler is found involved ${closed ? 'in a closed case' : 'as soon as it is judged'} and reads on`,
  ...(closed ? { short: true } : {}),
  async play(target) {
    const { caseId, receipt } = await target.file();
    for (const step of judged) await step(target, caseId);
    const quality = await target.staff(joris);
    if (closed) await quality.dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
    const named = await name(target, { caseId, by: joris, staffId: sanne });
    const after = await quality.dossier(caseId);
    const letter = await target.inbox.waitFor('karin.vos@jong.example.nl', receipt.number);
    return [
      sight('naming', named, 'done'),
      sight('judgment stands', after?.judgment?.sent, true),
      sight('marked', typeof after?.judgment?.markedAt, 'string'),
      sight('lead', letter.text.length > 0 ? 'notified' : 'not notified', 'notified'),
      ...(await keptOut(target, { caseId, staffId: sanne })),
    ];
  },
}));

/** Line A13: shutting out in each state of a case. */
export const everyState: PlayedAttack[] = [...before, ...afterwards];
