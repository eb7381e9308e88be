import { randomUUID } from 'node:crypto';
import { factsTopics } from '@klantreacties/event-contracts';
import { eventually, invented, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

describe('faults', () => {
  it('takes reactions in while Kafka and the other services are down, and loses none', async () => {
    await at.stack.broker.kill();
    await at.stack.kill('case-handling');
    await at.stack.kill('notification');
    const receipts = await Promise.all(
      [1, 2, 3].map(() =>
        submit(at.graph, invented({ brandId: 'kluppluz', locationId: null, careType: null })),
      ),
    );
    await at.stack.broker.start();
    const joris = await at.signIn('joris-bakker');
    for (const { reactionId } of receipts)
      await eventually(
        'every reaction as a case',
        async () => (await joris.dossier(reactionId)) !== null,
        { withinMs: 60_000 },
      );
  }, 120_000);

  it('tries a letter again that the mail server puts off', async () => {
    await at.stack.failMail(2, 451);
    const form = invented();
    const receipt = await submit(at.graph, form);
    const mail = await at.inbox.waitFor(String(form['email']), receipt.number);
    expect(mail.text).toContain(receipt.dates.handlerKnownDueOn.slice(0, 4));
    expect(await at.inbox.to(String(form['email']))).toHaveLength(1);
  }, 60_000);

  it('notifies P&K of a letter that was refused for good; the right address gets it and closes the case', async () => {
    const quality = 'kwaliteit@korein.example.nl';
    const form = invented({ brandId: 'korein', locationId: 'korein-de-vlieger' });
    const receipt = await submit(at.graph, form);
    const caseId = receipt.reactionId;
    const [joris, ilse] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('ilse-verhoeven'),
    ]);
    await joris.dossierWhen(caseId, 'the case');
    await joris.does('assign', { caseId, handlerId: 'ilse-verhoeven' });
    await at.inbox.waitFor(String(form['email']), 'behandelt je reactie');
    await ilse.does('accept', { caseId });
    const key = randomUUID();
    await ilse.does('logEntry', {
      caseId,
      idempotencyKey: key,
      kind: 'CONTACT',
      text: 'Gebeld.',
      visibleToReporter: false,
    });
    await ilse.does('draft', {
      caseId,
      points: [{ point: 'Geen bericht', finding: 'UPHELD', reasons: 'We belden niet.' }],
      measures: [],
      noMeasuresReason: 'Het is hersteld.',
      category: 'COMMUNICATIE',
      gist: 'Ouders krijgen op tijd bericht.',
    });
    await at.stack.refuseMail(String(form['email']));
    await joris.sendsJudgment(caseId);
    await at.inbox.waitFor(quality, `De brief E06 bij dossier ${caseId} is geweigerd`);
    expect(await joris.dossier(caseId)).toMatchObject({ state: 'AGREEMENTS_CONFIRMED' });
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    await joris.does('correctAddress', { caseId, idempotencyKey: randomUUID(), email });
    await at.inbox.waitFor(email, 'We belden niet.');
    await joris.dossierWhen(caseId, 'the case closed', ({ state }) => state === 'CLOSED');
  }, 60_000);

  it('tells the reporter again who handles at the right address, and the handler nothing again', async () => {
    const form = invented({ brandId: 'korein', locationId: 'korein-de-vlieger' });
    const { reactionId: caseId, number } = await submit(at.graph, form);
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(caseId, 'the case');
    await at.inbox.waitFor(String(form['email']), number);
    await at.inbox.waitFor('kwaliteit@korein.example.nl', number);
    const letters = async () => {
      const asked = 'query Letters($id: ID!) { case(id: $id) { letters { code state } } }';
      const read = await joris.graph.ask<{
        case: { letters: { code: string; state: string }[] };
      }>(asked, { id: caseId });
      return read.case.letters.map(({ code, state }) => `${code} ${state}`);
    };
    const ilse = 'ilse.verhoeven@korein.example.nl';
    await Promise.all([at.stack.refuseMail(String(form['email'])), at.stack.refuseMail(ilse)]);
    await joris.does('assign', { caseId, handlerId: 'ilse-verhoeven' });
    await eventually('both letters refused', async () => {
      const found = await letters();
      return found.includes('E02 FAILED') && found.includes('N02 FAILED');
    });
    await at.stack.acceptMail(ilse);
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    await joris.does('correctAddress', { caseId, idempotencyKey: randomUUID(), email });
    await at.inbox.waitFor(email, 'behandelt je reactie');
    // Letters of one fact are queued together, so by now another N02 would be there.
    expect((await letters()).filter((letter) => letter.startsWith('N02'))).toEqual(['N02 FAILED']);
  }, 60_000);

  it('C3: sends the receipt again to the right address, then once more, and tells the wrong one no more', async () => {
    const form = invented();
    const { reactionId: caseId, number } = await submit(at.graph, form);
    const wrong = String(form['email']);
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(caseId, 'the case');
    await at.inbox.waitFor(wrong, number);
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    const given = { caseId, email, oldAddressWasWrong: true };
    const asked = `query Again($id: ID!) { case(id: $id) {
      letters { id code audience state } internal { sentAgain { letters { id code } } } } }`;
    interface Read {
      case: {
        letters: { id: string; code: string; audience: string; state: string }[];
        internal: { sentAgain: { letters: { id: string; code: string }[] }[] };
      };
    }
    const read = () => joris.graph.ask<Read>(asked, { id: caseId });
    // The case hears of its letter by a fact, which may be later than the letter.
    await eventually('a letter that can be sent again', async () =>
      (await joris.dossier(caseId))?.availableActions.includes('sendLetterAgain'),
    );
    await joris.does('correctAddress', { ...given, idempotencyKey: randomUUID() });
    const { letters, internal } = (await read()).case;
    const receipt = letters.find(({ code }) => code === 'E01');
    expect(internal.sentAgain).toEqual([{ letters: [{ id: receipt?.id, code: 'E01' }] }]);
    const mail = await at.inbox.waitFor(email, number);
    expect(mail.text).toContain('Deze brief is van');
    const notice = await at.inbox.waitFor(wrong, 'Dit mailadres is gewijzigd');
    expect(notice.text).not.toContain(number);
    await eventually('the letter that was sent again', async () =>
      (await read()).case.letters.every(({ state }) => state === 'SENT'),
    );
    await eventually('a second time', async () => {
      const { __typename: answer } = await joris.tries('sendLetterAgain', {
        caseId,
        idempotencyKey: randomUUID(),
        letterId: receipt?.id,
      });
      return answer === 'CaseChanged';
    });
    await eventually('the receipt twice', async () => (await at.inbox.to(email)).length === 2);
    expect(await at.inbox.to(wrong)).toHaveLength(2);
  }, 60_000);

  it('reads past an event of an unknown type, puts one of an unknown version aside with the reason, and goes on', async () => {
    const key = randomUUID();
    const envelope = {
      specversion: '1.0',
      id: randomUUID(),
      source: 'urn:nld:x',
      type: 'nl.wijzijnjong.klantreacties.intake.iets-nieuws',
      subject: key,
      time: '2026-11-25T10:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:nld:x:v1',
      correlationid: 'c',
      causationid: 'c',
      aggregateversion: 1,
      data: { text: 'MARK-POISON' },
    };
    const type = 'nl.wijzijnjong.klantreacties.intake.reaction-submitted';
    const put = (value: string) => at.topics.put(factsTopics.intake, { key: randomUUID(), value });
    await put(JSON.stringify(envelope));
    await put(JSON.stringify({ ...envelope, type }));
    await put('geen JSON');
    const joris = await at.signIn('joris-bakker');
    const receipt = await submit(at.graph, invented());
    await joris.dossierWhen(receipt.reactionId, 'the next reaction as a case');
    for (const group of ['case-handling', 'notification', 'reporting']) {
      const topic = `${factsTopics.intake}.${group}.dead-letter`;
      const reasons = await eventually(`the dead letters of ${group}`, async () => {
        const letters = (await at.topics.read(topic)).map(({ value }) => value ?? '');
        expect(letters.join()).not.toContain('MARK-POISON');
        const given = letters.map((value) => (JSON.parse(value) as { reason: string }).reason);
        return given.length >= 2 && given;
      });
      expect(reasons.sort()).toEqual(['not JSON', 'unknown version']);
    }
  }, 60_000);

  it('answers the graph in plain words while a service behind it is down', async () => {
    const joris = await at.signIn('joris-bakker');
    await at.stack.kill('reporting');
    const { errors } = await joris.graph.send(operations.figures, { year: 2026 });
    for (const { message } of errors)
      expect(message).not.toMatch(/ECONN|127\.0\.0\.1|node_modules/);
    await eventually('the figures again', async () => {
      const answer = await joris.graph.send(operations.figures, { year: 2026 });
      return answer.errors.length === 0;
    });
  }, 60_000);
});
