import { addDays, localDateOf } from '@klantreacties/procedure';
import { eventually, invented, operations, submit } from '../../apps/journeys/src/index.ts';
import type { OnStack } from '../../apps/journeys/test/on-stack.ts';
import { aFullDossier, aJudgment } from './dossier-case.ts';

/** One form at the desk: what can be done to which case, and by whom. */
export interface FormAtDesk {
  action: string;
  caseId: string;
  staffId: string;
}

const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
const [lead, adviser, handler] = ['karin-vos', 'joris-bakker', 'sanne-de-boer'];

/** Cases in so many states that all that can be done to a case can be done to one of them, the full one first. */
export async function casesInManyStates(at: OnStack): Promise<string[]> {
  const joris = await at.signIn(adviser);
  const files = async (change: Record<string, unknown> = {}) => {
    const receipt = await submit(at.graph, invented(change));
    await joris.dossierWhen(receipt.reactionId, 'the case');
    return receipt;
  };
  const full = await aFullDossier(at);
  const { reactionId: compliment } = await files({ kind: 'COMPLIMENT', wish: null });
  const { reactionId: restricted } = await files();
  await joris.does('restrict', { caseId: restricted, reason: 'Het gaat over geweld.' });
  const { reactionId: assigned, number } = await files({
    involved: [{ role: 'juf', name: 'Bea' }],
  });
  await joris.does('assign', { caseId: assigned, handlerId: handler });
  const email = 'eva.jansen@post.example.nl';
  await joris.does('correctAddress', { caseId: assigned, email });
  // A new code that is asked for so soon after waits until two say that it may go.
  await eventually('a code held back', async () => {
    await at.graph.ask(operations.requestNewCode, { input: { number, email } });
    return (await joris.dossier(assigned))?.availableActions.includes('allowNewCode');
  });
  const description = 'We bellen op tijd.';
  const judged = await aJudgment(at, [
    { description, ownerId: handler, dueOn: addDays(today, 30) },
  ]);
  await joris.dossierWhen(judged, 'the end', ({ state }) => state === 'CLOSED');
  return [full.caseId, compliment, restricted, assigned, judged];
}

/** Each form that these cases have, once, as `commandForms` and `availableActions` of the graph say. */
export async function formsOf(
  at: OnStack,
  caseIds: readonly string[],
): Promise<{ named: string[]; forms: FormAtDesk[] }> {
  const forms = new Map<string, FormAtDesk>();
  for (const staffId of [lead, handler]) {
    const person = await at.signIn(staffId);
    for (const caseId of caseIds)
      for (const action of (await person.dossier(caseId))?.availableActions ?? [])
        if (!forms.has(action)) forms.set(action, { action, caseId, staffId });
  }
  const { graph } = await at.signIn(lead);
  const { commandForms } = await graph.ask<{ commandForms: { name: string }[] }>(
    '{ commandForms { name } }',
  );
  return { named: commandForms.map(({ name }) => name), forms: [...forms.values()] };
}
