import { randomUUID } from 'node:crypto';
import { eventually, invented, openFollowUp, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

interface Answer {
  __typename: string;
  message?: string;
  number?: string;
  followUpCode?: string;
  problems?: { code: string }[];
}

const link = /#nieuwe-code=([\w-]{43})/;

describe('D12: a parent who lost the code', () => {
  const ask = async (number: string, email: string) =>
    (
      await at.graph.ask<{ requestNewCode: Answer }>(operations.requestNewCode, {
        input: { number, email },
      })
    ).requestNewCode;
  const renew = async (token: string, idempotencyKey: string = randomUUID()) =>
    (
      await at.graph.ask<{ renewCode: Answer }>(operations.renewCode, {
        input: { token, idempotencyKey },
      })
    ).renewCode;

  it('gets a new one by mail, while somebody else asks for it too and reads with the old one', async () => {
    const key = randomUUID();
    const form = invented();
    const email = String(form['email']);
    const receipt = await submit(at.graph, form, key);
    // Who has the old code reads along until the renewal, also the letter that brings the link.
    const thief = await openFollowUp(at.graph, receipt);

    const asked = await ask(receipt.number, email.toUpperCase());
    expect(asked).toMatchObject({ __typename: 'NewCodeRequested' });
    expect(await ask(receipt.number, 'dief@example.nl')).toEqual(asked);
    expect(await ask('SKAR-2026-999999', email)).toEqual(asked);

    const mail = await at.inbox.waitFor(email, '#nieuwe-code=');
    const token = link.exec(mail.text)?.[1] ?? '';
    expect(await at.inbox.to('dief@example.nl')).toEqual([]);
    const { followUp } = await thief.ask<{
      followUp: { letters: { code: string; text: string }[] };
    }>(operations.followUp);
    const letter = followUp.letters.find(({ code }) => code === 'E17');
    expect(letter?.text).toContain('#nieuwe-code');
    expect(JSON.stringify(followUp)).not.toContain(token);

    const renewalKey = randomUUID();
    const renewed = await eventually('the link to hold', async () => {
      const answer = await renew(token, renewalKey);
      if (answer.__typename === 'CodeRenewed') return answer;
      expect(answer.problems).toMatchObject([{ code: 'LINK_NOT_READY' }]);
      return null;
    });
    expect(renewed).toMatchObject({ number: receipt.number });
    expect(await renew(token, renewalKey)).toEqual(renewed);
    expect(await renew(token)).toMatchObject({ problems: [{ code: 'LINK_USED' }] });

    const seen = await thief.send<{ followUp: object } | null>(operations.followUp);
    expect(seen).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await expect(openFollowUp(at.graph, receipt)).rejects.toThrow('NOT_KNOWN');
    await openFollowUp(at.graph, {
      number: receipt.number,
      followUpCode: renewed.followUpCode ?? '',
    });
    const again = { input: { idempotencyKey: key, form } };
    expect(await at.graph.ask(operations.submit, again)).toMatchObject({
      submitReaction: { problems: [{ code: 'CODE_RENEWED' }] },
    });

    const karin = await at.signIn('karin-vos');
    await karin.dossierWhen(receipt.reactionId, 'its case');
    const kept = await eventually('the renewal in the dossier', async () => {
      const { case: found } = await karin.graph.ask<{
        case: { internal: { entries: { text: string }[] } };
      }>('query Entries($id: ID!) { case(id: $id) { internal { entries { text } } } }', {
        id: receipt.reactionId,
      });
      return found.internal.entries.some(({ text }) => text.includes('nieuwe code')) && found;
    });
    expect(JSON.stringify(kept)).not.toContain(token);
  }, 120_000);

  it('by an address that was corrected today hears nothing until two colleagues agree', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const [joris, renate] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('renate-smit'),
    ]);
    await joris.dossierWhen(caseId, 'the case');
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    await joris.does('correctAddress', { caseId, email });
    // Intake hears of the address by a fact, so what is asked before that fits nothing.
    await eventually('that it was held back', async () => {
      await ask(receipt.number, email);
      return (await joris.dossier(caseId))?.availableActions.includes('allowNewCode');
    });
    await joris.does('allowNewCode', { caseId });
    await joris.does('allowNewCode', { caseId });
    expect((await at.inbox.to(email)).some(({ text }) => link.test(text))).toBe(false);
    await renate.does('allowNewCode', { caseId });
    const mail = await at.inbox.waitFor(email, '#nieuwe-code=');
    const token = link.exec(mail.text)?.[1] ?? '';
    await eventually('a new code', async () => (await renew(token)).__typename === 'CodeRenewed');
  }, 120_000);
});
