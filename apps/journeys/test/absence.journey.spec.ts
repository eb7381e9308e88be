import { invented, operations, settled, submit } from '../src/index.ts';
import type { StaffMember } from '../src/actors.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const year = new Date(performance.timeOrigin + performance.now()).getFullYear();

/** All that a member of P&K may read besides single cases, and what came to him and to the box of P&K. */
async function allOf(person: StaffMember, address: string): Promise<string> {
  const brands = ['skar', 'korein', 'kluppluz', null];
  const figures = await Promise.all(
    brands.map((brandId) => person.graph.ask<object>(operations.figures, { year, brandId })),
  );
  const list = await person.graph.ask<object>(operations.workList, { first: 50 });
  const mails = [
    ...(await at.inbox.to(address)),
    ...(await at.inbox.to('kwaliteit@skar.example.nl')),
  ];
  return JSON.stringify({ figures, list, mails: mails.map(({ subject }) => subject) });
}

it('A8: a member of P&K who is complained of finds no difference between before and after', async () => {
  const [joris, karin] = await Promise.all([at.signIn('joris-bakker'), at.signIn('karin-vos')]);
  const readByJoris = () => allOf(joris, 'joris.bakker@jong.example.nl');
  const readByKarin = () => allOf(karin, 'karin.vos@jong.example.nl');
  const before = await settled(readByJoris);
  const beforeForKarin = await settled(readByKarin);
  const receipt = await submit(
    at.graph,
    invented({ involved: [{ role: 'adviseur', name: 'Joris Bakker' }] }),
  );
  await karin.dossierWhen(receipt.reactionId, 'the case');
  await at.inbox.waitFor('karin.vos@jong.example.nl', receipt.number);
  const afterForKarin = await settled(readByKarin);
  expect(afterForKarin).not.toBe(beforeForKarin);
  expect(await settled(readByJoris)).toBe(before);
  expect(await joris.dossier(receipt.reactionId)).toBeNull();
}, 90_000);
