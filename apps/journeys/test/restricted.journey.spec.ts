import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { eventually, invented, operations, settled, submit, type Receipt } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
let receipt: Receipt;
let before: Counted;

type Counted = [lead: number, quality: number, analyst: number];
const readers = ['karin-vos', 'joris-bakker', 'wim-data'];
const year = new Date(performance.timeOrigin + performance.now()).getFullYear();

/** How many reactions of this year each of them counts; to an analyst nobody is shut out. */
const counted = async (): Promise<Counted> =>
  (await Promise.all(
    readers.map(async (staffId) => {
      const { graph } = await at.signIn(staffId);
      const { figures } = await graph.ask<{ figures: { counts: { count: number }[] } }>(
        operations.figures,
        { year, brandId: 'skar' },
      );
      return figures.counts.reduce((sum, { count }) => sum + count, 0);
    }),
  )) as Counted;

beforeAll(async () => {
  before = await settled(counted);
  receipt = await submit(
    at.graph,
    invented({ suspectedTransgression: true, text: 'MARK-RESTRICTED tekst' }),
  );
}, 30_000);

describe('a suspicion of transgressive behaviour', () => {
  it('is answered with the emergency line and the confidant', () => {
    expect(receipt.emergency).toMatchObject({
      emergencyLine: expect.stringMatching(/\d/),
      confidantName: 'VertrouwensUnie',
    });
  });

  it('is read by P&K lead and director alone', async () => {
    const lead = await at.signIn('karin-vos');
    await lead.dossierWhen(receipt.reactionId, 'the restricted case for the lead');
    expect(await (await at.signIn('renate-smit')).dossier(receipt.reactionId)).not.toBeNull();
    for (const staffId of ['joris-bakker', 'sanne-de-boer', 'wim-data'])
      expect(await (await at.signIn(staffId)).dossier(receipt.reactionId)).toBeNull();
  }, 60_000);

  it('is handled by P&K lead or director, and by nobody else', async () => {
    const lead = await at.signIn('karin-vos');
    const assign = { caseId: receipt.reactionId, handlerId: 'sanne-de-boer' };
    expect((await lead.tries('assign', assign)).code).toBe('RESTRICTED_CASE');
    await lead.does('assign', { ...assign, handlerId: 'renate-smit' });
    expect(await (await at.signIn('sanne-de-boer')).dossier(receipt.reactionId)).toBeNull();
  }, 60_000);

  it('is counted for the lead, and not for P&K and analysts', async () => {
    await eventually('the figures of the lead', async () => {
      const [lead] = await counted();
      return lead === before[0] + 1;
    });
    const [, quality, analyst] = await counted();
    expect([quality, analyst]).toEqual(before.slice(1));
  }, 60_000);

  it('A8: leaves nothing in open topics, and is told by its number alone to lead and directors, not to the box', async () => {
    for (const reader of ['karin.vos', 'renate.smit', 'hanneke.blom']) {
      const mail = await at.inbox.waitFor(`${reader}@jong.example.nl`, receipt.number);
      expect(mail.text).not.toContain('De Linde');
    }
    const toBox = await at.inbox.to('kwaliteit@skar.example.nl');
    expect(toBox.map(({ text }) => text).join()).not.toContain(receipt.number);
    const facts = await at.topics.read(factsTopics.intake);
    const fact = facts.find(({ key }) => key === receipt.reactionId)?.value ?? '';
    const { caseRef } = (JSON.parse(fact) as { data: { caseRef: string } }).data;
    const records = await at.topics.read(...Object.values(openTopics));
    expect(records.map(({ key }) => key)).not.toContain(caseRef);
    expect(records.map(({ value }) => value).join()).not.toContain(caseRef);
  }, 60_000);
});
