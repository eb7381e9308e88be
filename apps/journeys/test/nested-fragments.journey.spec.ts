import { invented, submit, type Dossier } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const colocated = `query Page($id: ID!) { case(id: $id) { ...Head ...Body } }
  fragment Body on Case { text reporter { ...Person } milestones { ...Term } ...Head }
  fragment Head on Case { id number state handler { ...Handler } }
  fragment Handler on Handler { id name }
  fragment Person on Reporter { name email }
  fragment Term on CaseMilestone { milestone dueOn status }`;
const flat = `query Page($id: ID!) { case(id: $id) { id number state handler { id name }
  text reporter { name email } milestones { milestone dueOn status } } }`;

describe('fragments that nest', () => {
  it('D3: are answered as their fields are, the first time and after', async () => {
    const { reactionId: id } = await submit(at.graph, invented());
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(id, 'the case');
    const wanted = await joris.graph.ask<{ case: Partial<Dossier> }>(flat, { id });
    expect(wanted.case).toMatchObject({ id, state: 'REGISTERED' });
    for (let time = 0; time < 2; time += 1) {
      const answer = await joris.graph.ask<object>(colocated, { id });
      expect(JSON.stringify(answer)).toBe(JSON.stringify(wanted));
    }
  }, 60_000);
});
