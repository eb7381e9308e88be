import { randomUUID } from 'node:crypto';
import { eventually, invented, openFollowUp, operations, submit } from '../src/index.ts';
import type { StaffMember } from '../src/actors.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

const people = <Id extends string>(...ids: Id[]): Promise<StaffMember[]> =>
  Promise.all(ids.map((id) => at.signIn(id)));
const codeOf = async (trying: Promise<{ code?: string }>) => (await trying).code ?? null;
/** As far as a draft, by a handler whom `quality` assigns. */
async function draftedBy(handler: StaffMember, quality: StaffMember, caseId: string) {
  await quality.does('assign', { caseId, handlerId: handler.staffId, freeToJudge: true });
  await handler.does('accept', { caseId });
  const contact = {
    caseId,
    idempotencyKey: randomUUID(),
    kind: 'CONTACT',
    text: 'Gebeld.',
    visibleToReporter: false,
  };
  await handler.does('logEntry', contact);
  await handler.does('draft', {
    caseId,
    points: [{ point: 'De toon', finding: 'UPHELD', reasons: 'Dat was niet goed.' }],
    measures: [],
    noMeasuresReason: 'Er is niets te veranderen.',
    category: 'COMMUNICATIE',
    gist: 'De toon wordt vriendelijker.',
  });
}

describe('a colleague complained of', () => {
  it.each([
    ['A1', { involved: [{ role: 'adviseur', name: 'de heer Bakker' }], locationId: null }],
    ['A1', { involved: [{ role: '-', name: 'Joris (P&K)' }] }],
    ['A4', { involved: [{ role: 'adviseur P&K', name: null }] }],
    [
      'A5',
      {
        involved: [{ role: 'Jorris Bakker', name: null }],
        locationId: 'skar-het-nest',
        careType: 'KDV',
      },
    ],
    ['A5', { involved: [{ role: '?', name: 'joris.bakker@jong.example.nl' }] }],
    ['A3', { email: 'joris.bakker@jong.example.nl' }],
    ['A3', { supportPerson: 'Joris Bakker' }],
    ['A3', { text: 'Joris Bakker belde mij en was onaardig.' }],
  ])(
    '%s: neither reads nor works on the case of %j',
    async (_line, change) => {
      const { reactionId: caseId } = await submit(at.graph, invented(change));
      const [joris, karin] = (await people('joris-bakker', 'renate-smit')) as [
        StaffMember,
        StaffMember,
      ];
      const { involved } = await karin.dossierWhen(caseId, 'the case for the director');
      expect(involved[0]).toMatchObject({
        outcome: 'PRESUMED',
        matches: expect.arrayContaining([
          expect.objectContaining({ staffId: 'joris-bakker', shutOut: true }),
        ]),
      });
      expect(await joris.dossier(caseId)).toBeNull();
      const involvedId = involved[0]?.involvedId;
      const settle = { caseId, involvedId, outcome: 'NOT_IN_DIRECTORY' };
      expect(await codeOf(joris.tries('settleInvolved', settle))).toBe('NOT_FOUND');
      const assign = { caseId, handlerId: 'joris-bakker' };
      expect(await codeOf(joris.tries('assign', assign))).toBe('NOT_FOUND');
    },
    60_000,
  );

  it('A7: reads again when two people say that nobody of the directory is meant', async () => {
    const { reactionId: caseId } = await submit(
      at.graph,
      invented({ involved: [{ role: 'leidster', name: 'Anouk Peters' }] }),
    );
    const [joris, fatma] = (await people('joris-bakker', 'fatma-kaya')) as StaffMember[];
    const opened = await joris!.dossierWhen(caseId, 'the case');
    const settle = {
      caseId,
      involvedId: opened.involved[0]?.involvedId,
      outcome: 'NOT_IN_DIRECTORY',
    };
    await joris!.does('settleInvolved', settle);
    const begun = await joris!.dossier(caseId);
    expect(begun?.involved[0]).toMatchObject({
      outcome: 'PRESUMED',
      said: { outcome: 'NOT_IN_DIRECTORY', byStaffId: 'joris-bakker' },
    });
    expect(await codeOf(fatma!.tries('assign', { caseId, handlerId: 'anouk-peters' }))).toBe(
      'INVOLVED',
    );
    await fatma!.does('settleInvolved', settle);
    await fatma!.does('assign', { caseId, handlerId: 'anouk-peters' });
  }, 60_000);

  it('A9: a judgment is sent by another than who handled and wrote it', async () => {
    const { reactionId: caseId } = await submit(at.graph, invented());
    const [joris, fatma] = (await people('joris-bakker', 'fatma-kaya')) as StaffMember[];
    await fatma!.dossierWhen(caseId, 'the case');
    await draftedBy(joris!, fatma!, caseId);
    expect((await joris!.triesToSendJudgment(caseId)).code).toBe('NOT_YOURS');
    await fatma!.sendsJudgment(caseId);
    await fatma!.dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
  }, 60_000);

  it('A10: is the bestuurder: outside persons lead the case to its end', async () => {
    const receipt = await submit(
      at.graph,
      invented({ involved: [{ role: 'bestuurder', name: 'Hanneke Blom' }] }),
    );
    const caseId = receipt.reactionId;
    const [marijke, pieter, joris, yvonne] = (await people(
      'marijke-terpstra',
      'pieter-zwart',
      'joris-bakker',
      'yvonne-hoekstra',
    )) as [StaffMember, StaffMember, StaffMember, StaffMember];
    const opened = await marijke.dossierWhen(caseId, 'the case for the outside person');
    expect(opened.calledIn.map(({ staffId }) => staffId)).toEqual([
      'marijke-terpstra',
      'pieter-zwart',
    ]);
    expect(await yvonne.dossier(caseId)).toBeNull();
    await at.inbox.waitFor('m.terpstra@toetsing.example.nl', receipt.number);
    const settle = {
      caseId,
      involvedId: opened.involved[0]?.involvedId,
      outcome: 'CONFIRMED',
      staffId: 'hanneke-blom',
    };
    await marijke.does('settleInvolved', settle);
    await pieter.does('settleInvolved', settle);
    await draftedBy(marijke, pieter, caseId);
    expect((await joris.triesToSendJudgment(caseId)).code).toBe('NOT_YOURS');
    await pieter.sendsJudgment(caseId);
    await joris.dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
    expect(await pieter.dossier(caseId)).toBeNull();
  }, 90_000);

  it('A13: is the handler, found out after closing: reads no more, and the judgment is marked', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const [joris, sanne] = (await people('joris-bakker', 'sanne-de-boer')) as StaffMember[];
    await joris!.dossierWhen(caseId, 'the case');
    await draftedBy(sanne!, joris!, caseId);
    await joris!.sendsJudgment(caseId);
    await joris!.dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
    expect(await sanne!.dossier(caseId)).not.toBeNull();
    await joris!.does('nameInvolved', {
      caseId,
      idempotencyKey: randomUUID(),
      role: 'vestigingsmanager',
      staffId: 'sanne-de-boer',
    });
    expect(await sanne!.dossier(caseId)).toBeNull();
    const after = await joris!.dossier(caseId);
    expect(after).toMatchObject({
      state: 'CLOSED',
      handler: null,
      judgment: { sent: true, markedAt: expect.any(String) },
    });
    const mail = await at.inbox.waitFor('karin.vos@jong.example.nl', receipt.number);
    expect(mail.text).toContain('blijft staan');
  }, 90_000);

  it('A13: is the handler who proposed: the proposal is void, the parent hears it, the term runs again', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const [joris, sanne] = (await people('joris-bakker', 'sanne-de-boer')) as StaffMember[];
    await joris!.dossierWhen(caseId, 'the case');
    await joris!.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne!.does('accept', { caseId });
    const contact = {
      caseId,
      idempotencyKey: randomUUID(),
      kind: 'CONTACT',
      text: 'Gebeld.',
      visibleToReporter: false,
    };
    await sanne!.does('logEntry', contact);
    await sanne!.does('propose', {
      caseId,
      idempotencyKey: randomUUID(),
      text: 'Wij bellen voortaan.',
    });
    const status =
      (wanted: string) => (dossier: { milestones: { milestone: string; status: string }[] }) =>
        dossier.milestones.some(
          ({ milestone, status: now }) => milestone === 'PROPOSAL' && now === wanted,
        );
    await joris!.dossierWhen(caseId, 'the term of three weeks met', status('MET'));
    await joris!.does('nameInvolved', {
      caseId,
      idempotencyKey: randomUUID(),
      role: 'vestigingsmanager',
      staffId: 'sanne-de-boer',
    });
    const after = await joris!.dossierWhen(caseId, 'the term runs again', status('RUNNING'));
    expect(after).toMatchObject({ state: 'INVESTIGATING', handler: null });
    const eva = await openFollowUp(at.graph, receipt);
    await eventually('the letter that takes it back', async () => {
      const { followUp } = await eva.ask<{ followUp: { letters: { code: string }[] } }>(
        operations.followUp,
      );
      return followUp.letters.some(({ code }) => code === 'E15');
    });
  }, 90_000);
});

describe('whoever it was discussed with', () => {
  it('A3: is shut out by nobody, and P&K says whether they are free to judge', async () => {
    const { reactionId: caseId } = await submit(
      at.graph,
      invented({ discussedBefore: { withWhom: 'Sanne de Boer', result: 'Niets.' } }),
    );
    const joris = await at.signIn('joris-bakker');
    const opened = await joris.dossierWhen(caseId, 'the case');
    expect(opened.discussedBefore?.mayBe).toMatchObject([{ staffId: 'sanne-de-boer' }]);
    const assign = { caseId, handlerId: 'sanne-de-boer' };
    expect(await joris.tries('assign', assign)).toMatchObject({
      code: 'SAY_WHETHER_FREE',
      field: 'freeToJudge',
    });
    await joris.does('assign', { ...assign, freeToJudge: true });
  }, 60_000);
});

describe('a reporter who is a colleague', () => {
  it('A3: follows the own case with number and code as any parent', async () => {
    const receipt = await submit(
      at.graph,
      invented({ name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' }),
    );
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(receipt.reactionId, 'the case');
    expect(
      await codeOf(
        joris.tries('assign', { caseId: receipt.reactionId, handlerId: 'sanne-de-boer' }),
      ),
    ).toBe('INVOLVED');
    const own = await openFollowUp(at.graph, receipt);
    const { followUp } = await own.ask<{ followUp: { receipt: { number: string } } }>(
      operations.followUp,
    );
    expect(followUp.receipt.number).toBe(receipt.number);
  }, 60_000);
});
