import { invented, openFollowUp, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

interface Found {
  findCases: { edges: { foundIn: string[]; node: { id: string } }[] };
}

const at = onStack();

describe('who may read', () => {
  it('shuts out a person involved at once, whatever role they have', async () => {
    const receipt = await submit(
      at.graph,
      invented({ involved: [{ role: 'adviseur', name: 'Fatma Kaya' }] }),
    );
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(receipt.reactionId, 'the case for another adviser');
    const fatma = await at.signIn('fatma-kaya');
    expect(await fatma.dossier(receipt.reactionId)).toBeNull();
    const { workList } = await fatma.graph.ask<{ workList: { edges: { node: { id: string } }[] } }>(
      operations.workList,
      { first: 100 },
    );
    expect(workList.edges.map(({ node }) => node.id)).not.toContain(receipt.reactionId);
    const caseId = receipt.reactionId;
    const tried = await fatma.tries('assign', { caseId, handlerId: 'sanne-de-boer' });
    expect(tried.code).toBe('NOT_FOUND');
  }, 60_000);

  it('D6: lets who may read a case find it by number, name and words, and nobody else', async () => {
    const receipt = await submit(
      at.graph,
      invented({
        name: 'Wytze Roodkapje',
        text: 'De trampoline stond in de gang.',
        involved: [{ role: 'adviseur', name: 'Fatma Kaya' }],
      }),
    );
    const { reactionId: id, number } = receipt;
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(id, 'the case for another adviser');
    const [fatma, sanne] = await Promise.all([at.signIn('fatma-kaya'), at.signIn('sanne-de-boer')]);
    const find = async ({ graph }: typeof joris, words: string) => {
      const { findCases } = await graph.ask<Found>(operations.findCases, { words });
      return findCases.edges.map(({ node, foundIn }) => [node.id, ...foundIn]);
    };
    const ways = [
      [number.toLowerCase().replaceAll('-', ' '), 'NUMBER'],
      ['roodkapje', 'NAME'],
      ['trampoline gangen', 'WORDS'],
    ] as const;
    for (const [words, way] of ways) {
      expect(await find(joris, words)).toContainEqual([id, way]);
      expect(await find(fatma, words)).toEqual([]);
      expect(await find(sanne, words)).toEqual([]);
    }
    const refused = await at.graph.send(operations.findCases, { words: number });
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }, 60_000);

  it('gives a handler the case from the assignment on, and no other staff', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const [joris, sanne, mo] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
      at.signIn('mo-el-amrani'),
    ]);
    await joris.dossierWhen(caseId, 'the case');
    expect(await sanne.dossier(caseId)).toBeNull();
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    expect(await sanne.dossier(caseId)).not.toBeNull();
    expect(await mo.dossier(caseId)).toBeNull();
  }, 60_000);

  it('answers nothing to a forged token, to the public, or past the gateway', async () => {
    const forged = await at.graph
      .as('eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYXJpbi12b3MifQ.AAAA')
      .send(operations.workList);
    expect(forged.status).toBe(401);
    const nobody = await at.graph.send(operations.workList);
    expect(nobody.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(at.stack.subgraphs).toHaveLength(4);
    for (const subgraph of at.stack.subgraphs) {
      const direct = await fetch(subgraph, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      expect(direct.status).toBe(401);
    }
  }, 30_000);

  it('gives a reporter one reaction, and the rest of the graph nothing', async () => {
    const eva = await openFollowUp(at.graph, await submit(at.graph, invented()));
    for (const operation of [operations.workList, operations.figures])
      expect((await eva.send(operation, { year: 2026 })).errors[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
  }, 30_000);

  it('refuses a guessed code, and after ten of them any other, but never the right one', async () => {
    const receipt = await submit(at.graph, invented());
    const guess = async (code: string) =>
      (
        await at.graph.ask<{ openFollowUp: { problems?: { code: string }[] } }>(
          operations.openFollowUp,
          { input: { number: receipt.number, code } },
        )
      ).openFollowUp.problems?.[0]?.code;
    expect(await guess('0000-0000-0000-0000-1')).toBe('CODE_INCOMPLETE');
    for (let n = 0; n < 10; n += 1) expect(await guess('0000-0000-0000-0000-0')).toBe('NOT_KNOWN');
    expect(await guess('0000-0000-0000-0000-0')).toBe('TOO_MANY_TRIES');
    expect(await guess(receipt.followUpCode)).toBeUndefined();
  }, 30_000);
});
