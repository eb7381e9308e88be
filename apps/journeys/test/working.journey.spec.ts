import { randomUUID } from 'node:crypto';
import { invented, openFollowUp, operations, submit, type CaseResult } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

interface WorkList {
  workList: {
    totalCount: number;
    counts: Record<'states' | 'handlers', object[]>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; urgentOn: string; daysLeft: number; kind: string } }[];
  };
}

describe('two people at once', () => {
  it('let one assign and notify the other', async () => {
    const receipt = await submit(at.graph, invented());
    const [joris, karin] = await Promise.all([at.signIn('joris-bakker'), at.signIn('karin-vos')]);
    await joris.dossierWhen(receipt.reactionId, 'the case');
    const results = await Promise.all([
      joris.tries('assign', { caseId: receipt.reactionId, handlerId: 'sanne-de-boer' }),
      karin.tries('assign', { caseId: receipt.reactionId, handlerId: 'mo-el-amrani' }),
    ]);
    expect(results.filter(({ __typename }) => __typename === 'CaseChanged')).toHaveLength(1);
    expect(['CONFLICT', 'HAS_HANDLER']).toContain(
      results.find(({ code }) => code !== undefined)?.code,
    );
  }, 30_000);
});

describe('the work list', () => {
  it.each([0, -5, 101])('B7: refuses a page of %i, and names the argument', async (first) => {
    const joris = await at.signIn('joris-bakker');
    const { data, errors } = await joris.graph.send(operations.workList, { first });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'first is not from 1 to 100',
        extensions: { code: 'BAD_REQUEST', field: 'first' },
      },
    ]);
  });

  it('gives each page once, the most urgent first, with days left; filters narrow it', async () => {
    const place = { brandId: 'kluppluz', locationId: 'kluppluz-de-kei' };
    const receipts = [];
    for (const kind of ['COMPLAINT', 'COMPLAINT', 'COMPLIMENT', 'IMPROVEMENT_POINT'])
      receipts.push(await submit(at.graph, invented({ ...place, kind })));
    const joris = await at.signIn('joris-bakker');
    for (const { reactionId } of receipts) await joris.dossierWhen(reactionId, 'the case');
    const page = async (filter: object, after: string | null = null) =>
      (await joris.graph.ask<WorkList>(operations.workList, { filter, first: 3, after })).workList;
    const filter = { locationId: 'kluppluz-de-kei' };
    const first = await page(filter);
    const second = await page(filter, first.pageInfo.endCursor);
    const nodes = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      receipts.map(({ reactionId }) => reactionId).sort(),
    );
    expect(nodes.map(({ urgentOn }) => urgentOn)).toEqual(
      nodes.map(({ urgentOn }) => urgentOn).sort(),
    );
    expect(nodes.every(({ daysLeft }) => daysLeft === 7)).toBe(true);
    expect(first.totalCount).toBe(4);
    expect(first.counts.states).toEqual([{ state: 'REGISTERED', count: 4, capped: false }]);
    expect(first.counts.handlers).toEqual([
      { handlerId: null, handlerName: null, count: 4, capped: false },
    ]);
    expect((await page({ ...filter, kinds: ['COMPLAINT', 'COMPLIMENT'] })).totalCount).toBe(3);
    expect((await page({ ...filter, urgencies: ['SOON'] })).totalCount).toBe(4);
    expect((await page({ ...filter, urgencies: ['OVERDUE', 'LATER'] })).totalCount).toBe(0);
    expect((await page({ ...filter, settlementWithinDays: '0' })).totalCount).toBe(0);
    expect((await page({ ...filter, settlementWithinDays: '42' })).totalCount).toBe(2);
    expect((await page({ ...filter, kind: 'COMPLAINT' })).totalCount).toBe(2);
    expect((await page({ ...filter, overdue: true })).totalCount).toBe(0);
    expect((await page({ ...filter, state: 'CLOSED' })).totalCount).toBe(0);
    expect((await page({ ...filter, handlerId: 'tom-jansen' })).totalCount).toBe(0);
  }, 60_000);
});

describe('the versions of cases', () => {
  it('are of those that one may read, and go up with each change', async () => {
    const [open, restricted] = [
      await submit(at.graph, invented()),
      await submit(at.graph, invented({ suspectedTransgression: true })),
    ].map(({ reactionId }) => reactionId) as [string, string];
    const [joris, karin] = await Promise.all([at.signIn('joris-bakker'), at.signIn('karin-vos')]);
    for (const id of [open, restricted]) await karin.dossierWhen(id, 'the case');
    const versions = async ({ graph }: typeof joris) =>
      (
        await graph.ask<{ caseVersions: { id: string; version: number }[] }>(
          'query V($ids: [ID!]!) { caseVersions(ids: $ids) { id version updatedAt } }',
          { ids: [open, restricted, randomUUID(), 'x'] },
        )
      ).caseVersions;
    const before = await versions(joris);
    expect(before.map(({ id }) => id)).toEqual([open]);
    expect((await versions(karin)).map(({ id }) => id).sort()).toEqual([open, restricted].sort());
    await joris.does('assign', { caseId: open, handlerId: 'sanne-de-boer' });
    const [after] = await versions(joris);
    expect(after?.version).toBeGreaterThan(before[0]?.version ?? Infinity);
    const { errors } = await at.graph.send('{ caseVersions(ids: []) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }, 30_000);
});

describe('a command', () => {
  it('says which field is not right, changes nothing, and is done once for one key', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const [joris, sanne] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
    ]);
    await joris.dossierWhen(caseId, 'the case');
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne.does('accept', { caseId });
    const contact = {
      caseId,
      idempotencyKey: randomUUID(),
      kind: 'CONTACT',
      text: 'Gebeld.',
      visibleToReporter: false,
    };
    await sanne.does('logEntry', contact);
    await sanne.does('logEntry', contact);
    const answers: CaseResult[] = [
      await sanne.tries('logEntry', { ...contact, text: 'Iets anders.' }),
      await sanne.tries('logEntry', {
        ...contact,
        idempotencyKey: randomUUID(),
        text: '\u0000\u200b',
      }),
      await sanne.tries('tellProgress', {
        caseId,
        idempotencyKey: randomUUID(),
        done: 'a',
        next: 'b',
        nextMessageOn: '1900-01-01',
      }),
    ];
    expect(answers.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'idempotencyKey KEY_REUSED',
      'text TEXT_MISSING',
      'nextMessageOn DATE_IN_PAST',
    ]);
    // RFC 9562 section 4: a UUID is read without regard to case.
    const dossier = await sanne.dossier(caseId.toUpperCase());
    expect(dossier).toMatchObject({ state: 'INVESTIGATING' });
    expect(dossier?.availableActions).toContain('proposeSolution');
    expect(dossier?.availableActions).not.toContain('confirmAgreements');
  }, 60_000);

  it('of an unknown case is answered like one of a case that is not yours', async () => {
    const sanne = await at.signIn('sanne-de-boer');
    for (const caseId of [randomUUID(), 'geen id'])
      expect((await sanne.tries('accept', { caseId })).code).toBe('NOT_FOUND');
  }, 30_000);
});

describe('an anonymous reporter', () => {
  it('needs no contact, and reads the judgment with number and code, which closes the case', async () => {
    const receipt = await submit(at.graph, invented({ anonymous: true, name: null, email: null }));
    const caseId = receipt.reactionId;
    const [joris, sanne] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
    ]);
    await joris.dossierWhen(caseId, 'the anonymous case');
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne.does('accept', { caseId });
    await sanne.does('draft', {
      caseId,
      points: [{ point: 'De groep', finding: 'NO_FINDING', reasons: 'We weten te weinig.' }],
      measures: [],
      noMeasuresReason: 'We konden niets vaststellen.',
      category: 'OVERIG',
      gist: 'Er kon niets worden vastgesteld.',
    });
    await joris.sendsJudgment(caseId);
    await joris.dossierWhen(caseId, 'the case closed', ({ state }) => state === 'CLOSED');
    const { followUp } = await (
      await openFollowUp(at.graph, receipt)
    ).ask<{ followUp: { letters: { code: string; text: string }[] } }>(operations.followUp);
    const judgment = followUp.letters.find(({ code }) => code === 'E06');
    expect(judgment?.text).toContain('We weten te weinig.');
  }, 60_000);
});
