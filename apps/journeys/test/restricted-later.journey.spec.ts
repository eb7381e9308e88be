import { randomUUID } from 'node:crypto';
import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { eventually, invented, openFollowUp, operations, submit } from '../src/index.ts';
import type { Receipt, StaffMember } from '../src/actors.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
let receipt: Receipt;
let joris: StaffMember;
let sanne: StaffMember;
let lead: StaffMember;
let director: StaffMember;

const countedFor = async (person: StaffMember): Promise<number> => {
  const { figures } = await person.graph.ask<{ figures: { counts: { count: number }[] } }>(
    operations.figures,
    { year: Number(receipt.dates.handlerKnownDueOn.slice(0, 4)), brandId: 'skar' },
  );
  return figures.counts.reduce((sum, { count }) => sum + count, 0);
};
const caseRef = async (): Promise<string> => {
  const facts = await at.topics.read(factsTopics.intake);
  const fact = facts.find(({ key }) => key === receipt.reactionId)?.value ?? '{}';
  return (JSON.parse(fact) as { data: { caseRef: string } }).data.caseRef;
};
const toldOpenly = async (ref: string): Promise<number> =>
  (await at.topics.read(...Object.values(openTopics))).filter(({ value }) => value?.includes(ref))
    .length;

beforeAll(async () => {
  [joris, sanne, lead, director] = (await Promise.all(
    ['joris-bakker', 'sanne-de-boer', 'karin-vos', 'renate-smit'].map((id) => at.signIn(id)),
  )) as [StaffMember, StaffMember, StaffMember, StaffMember];
  receipt = await submit(at.graph, invented({ text: 'Mijn kind werd hard vastgepakt.' }));
}, 60_000);

describe('A11: a case that is restricted in the middle', () => {
  it('is read by lead and directors alone from then on, and told nowhere else', async () => {
    const { reactionId: caseId, number } = receipt;
    await joris.dossierWhen(caseId, 'the case');
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne.does('accept', { caseId });
    await joris.dossierWhen(caseId, 'the letter that says who handles', ({ milestones }) =>
      milestones.some(({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null),
    );
    const ref = await caseRef();
    await eventually('the case in the open', async () => (await toldOpenly(ref)) > 0);
    const counted = await countedFor(joris);

    const shown = await joris.graph.ask(
      `mutation Restrict($input: RestrictCaseInput!) { restrictCase(input: $input) {
        ... on CaseChanged { case { number letters { code } } } } }`,
      { input: { idempotencyKey: randomUUID(), caseId, reason: 'Dit is geweld.' } },
    );
    expect(shown).toEqual({ restrictCase: { case: { number, letters: null } } });
    for (const person of [joris, sanne]) expect(await person.dossier(caseId)).toBeNull();
    expect(await lead.dossier(caseId)).toMatchObject({ state: 'ASSIGNED', handler: null });
    await at.inbox.waitFor('karin.vos@jong.example.nl', `Afgeschermd: reactie ${number}`);
    await eventually('the figures', async () => (await countedFor(joris)) === counted - 1);
    const told = await toldOpenly(ref);

    await lead.does('assign', { caseId, handlerId: 'renate-smit' });
    const eva = await openFollowUp(at.graph, receipt);
    const letter = await eventually('E03', async () => {
      const { followUp } = await eva.ask<{
        followUp: { letters: { code: string; text: string }[] | null };
      }>(operations.followUp);
      return followUp.letters?.find(({ code }) => code === 'E03');
    });
    expect(letter.text).toContain('Renate Smit');
    expect(letter.text).not.toMatch(/geweld|afgeschermd/i);
    expect(await toldOpenly(ref)).toBe(told);
  }, 120_000);

  it('is open again once two have said so, and counted again', async () => {
    const { reactionId: caseId } = receipt;
    const counted = await countedFor(joris);
    const told = await toldOpenly(await caseRef());
    await lead.does('lift', { caseId });
    expect(await joris.dossier(caseId)).toBeNull();
    await director.does('lift', { caseId });
    expect(await joris.dossier(caseId)).toMatchObject({ handler: { staffId: 'renate-smit' } });
    await eventually('the figures', async () => (await countedFor(joris)) === counted + 1);
    const ref = await caseRef();
    await eventually('the case in the open', async () => (await toldOpenly(ref)) > told);
  }, 60_000);
});
