import { localDateOf, addDays } from '@klantreacties/procedure';
import {
  eventually,
  invented,
  openFollowUp,
  operations,
  submit,
} from '../../apps/journeys/src/index.ts';
import type { OnStack } from '../../apps/journeys/test/on-stack.ts';

const contact = { kind: 'CONTACT', visibleToReporter: false };

/** A complaint about Anouk Peters with all that a dossier can have before it is judged; gives its id and number. */
export async function aFullDossier(at: OnStack): Promise<{ caseId: string; number: string }> {
  const receipt = await submit(
    at.graph,
    invented({
      involved: [{ role: 'juf van de groep', name: 'Anouk Peters' }],
      discussedBefore: { withWhom: 'de balie', result: 'Niemand wist het.' },
      phone: '026 000 00 99',
    }),
  );
  const { reactionId: caseId, number } = receipt;
  const [joris, sanne] = await Promise.all([at.signIn('joris-bakker'), at.signIn('sanne-de-boer')]);
  const { involved } = await joris.dossierWhen(caseId, 'the case');
  await joris.does('settleInvolved', {
    caseId,
    involvedId: involved[0]?.involvedId,
    outcome: 'CONFIRMED',
    staffId: 'anouk-peters',
  });
  await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId });
  await sanne.does('logEntry', { caseId, ...contact, text: 'Gebeld met Eva.\nZe is boos.' });
  const nextMessageOn = addDays(
    localDateOf(new Date(performance.timeOrigin + performance.now())),
    10,
  );
  const told = { done: 'We spraken de groep.', next: 'We bellen je.', nextMessageOn };
  await sanne.does('tellProgress', { caseId, ...told });
  await sanne.does('propose', { caseId, text: 'Je krijgt voortaan voor 8 uur een bericht.' });
  const { proposals } = await sanne.dossierWhen(caseId, 'the proposal', (one) =>
    one.proposals.some(({ text }) => text.includes('8 uur')),
  );
  const eva = await openFollowUp(at.graph, receipt);
  const text = 'Daar ben ik blij mee.';
  const input = { proposalId: proposals[0]?.proposalId, agreed: true, text };
  await eventually('the answer taken', () =>
    eva.ask(operations.answerProposal, { input: { ...input, idempotencyKey: caseId } }),
  );
  await sanne.dossierWhen(caseId, 'the answer', (one) => one.proposals[0]?.answer === 'AGREED');
  const measure = { description: 'Iedere ouder krijgt op tijd bericht.', dueOn: nextMessageOn };
  await sanne.does('draft', {
    caseId,
    points: [{ point: 'Niemand belde', finding: 'UPHELD', reasons: 'Dat had wel gemoeten.' }],
    measures: [{ ...measure, ownerId: 'sanne-de-boer' }],
    category: 'COMMUNICATIE',
    gist: 'Ouders krijgen op tijd bericht.',
  });
  return { caseId, number };
}

/** A complaint that Sanne led to a judgment with these measures, which Joris has sent; gives its id. */
export async function aJudgment(
  { graph, signIn }: Pick<OnStack, 'graph' | 'signIn'>,
  measures: readonly { description: string; ownerId: string; dueOn: string }[],
): Promise<string> {
  const [joris, sanne] = await Promise.all([signIn('joris-bakker'), signIn('sanne-de-boer')]);
  const { reactionId: caseId } = await submit(graph, invented());
  await joris.dossierWhen(caseId, 'the case');
  await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId });
  await sanne.does('logEntry', { caseId, ...contact, text: 'Gebeld.' });
  await sanne.does('draft', {
    caseId,
    points: [{ point: 'Geen bericht.', finding: 'UPHELD', reasons: 'We vergaten te bellen.' }],
    measures,
    category: 'COMMUNICATIE',
    gist: 'Ouders krijgen op tijd bericht.',
  });
  await joris.sendsJudgment(caseId);
  return caseId;
}
