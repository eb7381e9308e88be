import { randomUUID } from 'node:crypto';
import { eventually, invented, openFollowUp, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

interface FollowUp {
  followUp: {
    receipt: { number: string; text: string };
    answers: { id: string; kind: string; text: string | null }[];
    progress: {
      stateText: string;
      nextStep: string;
      messages: { text: string }[];
      answersKept: { id: string; effect: string | null; explanation: string | null }[];
    } | null;
    letters: { code: string; text: string }[] | null;
  };
}

const says = (text: string, idempotencyKey: string = randomUUID()) => ({
  input: { idempotencyKey, text },
});

describe('the follow-up of a parent', () => {
  it('brings a new token for as long again, with which it goes on', async () => {
    const eva = await openFollowUp(at.graph, await submit(at.graph, invented()));
    const renewing = '{ followUp { id renewedToken { token expiresAt } } }';
    interface Renewed {
      followUp: { id: string; renewedToken: { token: string; expiresAt: string } };
    }
    const first = await eva.ask<Renewed>(renewing);
    const { token, expiresAt } = first.followUp.renewedToken;
    const second = await at.graph.as(token).ask<Renewed>(renewing);
    expect(second.followUp.renewedToken.expiresAt >= expiresAt).toBe(true);
    expect(second.followUp.id).toBe(first.followUp.id);
  });

  it('takes a message in any state, once for one key, and shows it to P&K', async () => {
    const receipt = await submit(at.graph, invented());
    const eva = await openFollowUp(at.graph, receipt);
    const key = randomUUID();
    const { sendMessage } = operations;
    const first = await eva.ask(sendMessage, says('Kan iemand mij bellen?', key));
    expect(await eva.ask(sendMessage, says('Kan iemand mij bellen?', key))).toEqual(first);
    expect(await eva.ask(sendMessage, says('Iets anders', key))).toMatchObject({
      sendMessage: { problems: [{ field: 'idempotencyKey', code: 'KEY_REUSED' }] },
    });
    const { followUp } = await eva.ask<FollowUp>(operations.followUp);
    expect(followUp.answers).toMatchObject([{ kind: 'MESSAGE', text: 'Kan iemand mij bellen?' }]);
    await eventually('the message in the follow-up', async () => {
      const { followUp: now } = await eva.ask<FollowUp>(operations.followUp);
      return now.progress?.messages.some(({ text }) => text === 'Kan iemand mij bellen?');
    });
  }, 60_000);

  it('C5, H2: is told that an answer to an unknown proposal answered nothing, and P&K hears of it', async () => {
    const receipt = await submit(at.graph, invented());
    const caseId = receipt.reactionId;
    const eva = await openFollowUp(at.graph, receipt);
    const input = { idempotencyKey: randomUUID(), proposalId: randomUUID(), agreed: true };
    expect(await eva.ask(operations.answerProposal, { input })).toMatchObject({
      answerProposal: { __typename: 'AnswerReceived' },
    });
    const { answers, progress } = await eventually('what became of the answer', async () => {
      const { followUp: now } = await eva.ask<FollowUp>(operations.followUp);
      return now.progress?.answersKept.length === 1 && now;
    });
    expect(progress?.answersKept).toEqual([
      {
        id: answers[0]?.id,
        effect: 'PROPOSAL_UNKNOWN',
        explanation:
          'We kennen dit voorstel niet. Met dit antwoord is niets beantwoord. We lezen het wel, als bericht.',
      },
    ]);
    const joris = await at.signIn('joris-bakker');
    const waiting = async () => {
      const { workList } = await joris.graph.ask<{
        workList: { edges: { node: { id: string } }[] };
      }>(operations.workList, { filter: { hasUnread: true }, first: 100 });
      return workList.edges.some(({ node }) => node.id === caseId);
    };
    expect(await waiting()).toBe(true);
    await joris.does('markRead', { caseId, lastSeenId: answers[0]?.id });
    expect(await waiting()).toBe(false);
    await at.inbox.waitFor(
      'joris.bakker@jong.example.nl',
      `Bericht van de indiener bij reactie ${receipt.number}`,
    );
  }, 60_000);

  it('says in plain words how it stands and what follows, and shows the letters', async () => {
    const eva = await openFollowUp(at.graph, await submit(at.graph, invented({ language: 'EN' })));
    const { followUp } = await eventually('the receipt letter', async () => {
      const seen = await eva.ask<FollowUp>(operations.followUp);
      const { letters, progress } = seen.followUp;
      return letters?.length === 1 && progress != null && seen;
    });
    expect(followUp.progress).toMatchObject({
      stateText: 'We have your reaction.',
      nextStep: 'You will hear from us who handles it.',
    });
    expect(followUp.letters).toMatchObject([{ code: 'E01' }]);
  }, 60_000);

  it('shows the receipt and takes a message while the services behind it are down', async () => {
    const receipt = await submit(at.graph, invented());
    const eva = await openFollowUp(at.graph, receipt);
    await at.stack.kill('case-handling');
    await at.stack.kill('notification');
    const { data } = await eva.send<FollowUp>(operations.followUp);
    expect(data?.followUp.receipt).toMatchObject({ number: receipt.number, text: receipt.text });
    await eva.ask(operations.sendMessage, says('Zijn jullie er nog?'));
    await eventually(
      'the message after the services came back',
      async () => {
        const { followUp } = await eva.ask<FollowUp>(operations.followUp);
        return followUp.progress?.messages.some(({ text }) => text === 'Zijn jullie er nog?');
      },
      { withinMs: 60_000 },
    );
  }, 90_000);
});
