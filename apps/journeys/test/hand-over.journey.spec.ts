import { randomUUID } from 'node:crypto';
import { eventually, invented, openFollowUp, operations, submit } from '../src/index.ts';
import type { Receipt, StaffMember } from '../src/actors.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

interface FollowUp {
  followUp: {
    progress: {
      nextStep: string;
      handlerName: string | null;
      betweenHandlers: boolean;
      proposals: { proposalId: string; answer: string | null }[];
    } | null;
    letters: { code: string; text: string }[] | null;
  };
}
interface WorkList {
  workList: { edges: { node: { id: string; state: string } }[] };
}

const states = ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'] as const;

/** A case that Tom handles, as far as a state; the letter that says so has arrived. */
async function handledByTom(
  state: (typeof states)[number],
  { tom, joris }: { tom: StaffMember; joris: StaffMember },
): Promise<Receipt> {
  const receipt = await submit(at.graph, invented());
  const { reactionId: caseId } = receipt;
  await joris.dossierWhen(caseId, 'the case');
  await joris.does('assign', { caseId, handlerId: tom.staffId });
  await tom.does('accept', { caseId });
  const contact = { caseId, kind: 'CONTACT', text: 'Gebeld.', visibleToReporter: false };
  if (state !== 'ASSIGNED') await tom.does('logEntry', contact);
  if (state === 'SOLUTION_PROPOSED') await tom.does('propose', { caseId, text: 'Wij bellen.' });
  await joris.dossierWhen(caseId, 'the letter that says who handles', ({ milestones }) =>
    milestones.some(({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null),
  );
  return receipt;
}

/** The letters of a case as somebody reads them; null where they may not read it. */
async function lettersFor({ graph }: StaffMember, id: string) {
  const asked = 'query Letters($id: ID!) { case(id: $id) { letters { code audience text } } }';
  const { case: found } = await graph.ask<{
    case: { letters: { code: string; audience: string; text: string }[] | null } | null;
  }>(asked, { id });
  return found === null ? null : found.letters;
}

describe('D11: a handler who leaves with three cases', () => {
  it('leaves each as it is, and another one goes on', async () => {
    const [tom, joris, karin, ilse] = (await Promise.all(
      ['tom-jansen', 'joris-bakker', 'karin-vos', 'ilse-verhoeven'].map((id) => at.signIn(id)),
    )) as [StaffMember, StaffMember, StaffMember, StaffMember];
    for (const state of states) {
      const receipt = await handledByTom(state, { tom, joris });
      const { reactionId: caseId, number } = receipt;
      const eva = await openFollowUp(at.graph, receipt);
      const progress = async () => (await eva.ask<FollowUp>(operations.followUp)).followUp.progress;

      const release = { idempotencyKey: randomUUID(), caseId, reason: 'ABSENT', note: 'Tot mei.' };
      const first = await tom.does('release', release);
      expect(first.case?.state).toBe(state);
      expect(await tom.does('release', release)).toEqual(first);
      expect(await tom.dossier(caseId)).toBeNull();
      expect(await tom.tries('accept', { caseId })).toMatchObject({ code: 'NOT_FOUND' });

      expect(await joris.dossier(caseId)).toMatchObject({
        state,
        handler: null,
        betweenHandlers: true,
        releases: [{ handler: { staffId: 'tom-jansen' }, reason: 'ABSENT', note: 'Tot mei.' }],
      });
      expect(await progress()).toMatchObject({ betweenHandlers: true, handlerName: null });
      expect((await progress())?.nextStep).toContain('P&K');
      const list = await joris.graph.ask<WorkList>(operations.workList, {
        filter: { withoutHandler: true, state },
        first: 50,
      });
      expect(list.workList.edges.map(({ node }) => node.id)).toContain(caseId);
      await at.inbox.waitFor(
        'tom.jansen@kluppluz.example.nl',
        `Niet meer voor jou: reactie ${number}`,
      );
      await at.inbox.waitFor(
        'karin.vos@jong.example.nl',
        `Geen behandelaar meer bij reactie ${number}`,
      );

      await joris.does('assign', { caseId, handlerId: 'ilse-verhoeven' });
      const letter = await eventually('E03', async () => {
        const { letters } = (await eva.ask<FollowUp>(operations.followUp)).followUp;
        return letters?.find(({ code }) => code === 'E03');
      });
      expect(letter.text).toContain('Ilse Verhoeven');
      expect(letter.text).not.toMatch(/Tom|ABSENT|afwezig|Tot mei/);
      await eventually('the new name', async () => (await progress())?.handlerName);
      expect(await ilse.dossier(caseId)).toMatchObject({ state, releases: null });
      const read = (await lettersFor(ilse, caseId)) ?? [];
      expect(read.map(({ code }) => code)).toEqual(expect.arrayContaining(['E01', 'E02', 'N02']));
      expect(read.find(({ code }) => code === 'E03')?.text).toBe(letter.text);
      expect(new Set(read.map(({ audience }) => audience))).toEqual(
        new Set(['REPORTER', 'HANDLER']),
      );
      const all = (await lettersFor(joris, caseId)) ?? [];
      expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(['N01', 'N12']));
      expect(await lettersFor(tom, caseId)).toBeNull();
      await ilse.does('accept', { caseId });

      if (state === 'SOLUTION_PROPOSED') {
        const [proposal] = (await progress())?.proposals ?? [];
        await eva.ask(operations.answerProposal, {
          input: {
            idempotencyKey: randomUUID(),
            proposalId: proposal?.proposalId,
            agreed: true,
            text: null,
          },
        });
        await ilse.dossierWhen(caseId, 'the answer', ({ proposals }) =>
          proposals.some(({ answer }) => answer === 'AGREED'),
        );
      }
      if (state === 'ASSIGNED') continue;
      await ilse.does('draft', {
        caseId,
        points: [{ point: 'De toon', finding: 'UPHELD', reasons: 'Dat was niet goed.' }],
        measures: [],
        noMeasuresReason: 'Er is niets te veranderen.',
        category: 'COMMUNICATIE',
        gist: 'De toon wordt vriendelijker.',
      });
      await karin.sendsJudgment(caseId);
      await karin.dossierWhen(caseId, 'the end', ({ state: now }) => now === 'CLOSED');
    }
  }, 240_000);
});
