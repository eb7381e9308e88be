import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsTopics, keyTopic, openTopics } from '@klantreacties/event-contracts';
import { connectBroker } from '@klantreacties/event-delivery';
import { localDateOf } from '@klantreacties/procedure';
import {
  eventually,
  GraphClient,
  invented,
  MailInbox,
  openFollowUp,
  operations,
  StaffMember,
  submit,
  tour,
  type Receipt,
} from '../src/index.ts';
import { startsWithinMs, takeStack, type JourneyStack } from './take-stack.ts';

let stack: JourneyStack;
let graph: GraphClient;
let inbox: MailInbox;
let addresses: { graph: string; issuer: string };
const signIn = (staffId: string) => StaffMember.signIn(addresses, staffId);

beforeAll(async () => {
  stack = await takeStack();
  graph = new GraphClient(stack.gatewayUrl);
  inbox = new MailInbox(stack.mailUrl);
  addresses = { graph: stack.gatewayUrl, issuer: stack.issuer };
}, startsWithinMs);

afterAll(() => stack?.giveBack());

async function everyByteOfKafka(): Promise<string> {
  const broker = connectBroker({ clientId: 'spec', brokers: [stack.brokers] });
  let bytes = '';
  for (const topic of [...Object.values(factsTopics), ...Object.values(openTopics), keyTopic]) {
    const following = await broker.follow({
      topic,
      onStopped: () => undefined,
      handle: ({ key, value }) => {
        bytes += `${key} ${value}\n`;
      },
    });
    await following.close();
  }
  return bytes;
}

const formsOf = (mark: string) => [
  mark,
  Buffer.from(mark).toString('base64').replace(/=+$/, ''),
  Buffer.from(mark).toString('base64url'),
  encodeURIComponent(mark),
  JSON.stringify(mark).slice(1, -1),
];

describe('a complaint', () => {
  it('goes the whole way from the form to a closed case, and is counted', async () => {
    const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
    const end = await tour({ ...addresses, inbox: stack.mailUrl, today }, () => undefined);
    expect(end.letters).toEqual(['E01', 'E02', 'N02', 'E04', 'E05', 'E06', 'E07']);
    const wim = await signIn('wim-data');
    await eventually('the complaint in the figures', async () => {
      const { figures } = await wim.graph.ask<{
        figures: { counts: { category: string | null }[]; openMeasures: number };
      }>(operations.figures, { year: Number(today.slice(0, 4)), brand: 'skar' });
      return (
        figures.counts.some(({ category }) => category === 'COMMUNICATIE') &&
        figures.openMeasures === 0
      );
    });
  }, 90_000);

  it('gives the same answer for the same key, the code included, and refuses other content', async () => {
    const key = randomUUID();
    const form = invented({ brand: 'korein', locationId: 'korein-de-vlieger' });
    const answers = await Promise.all([submit(graph, form, key), submit(graph, form, key)]);
    expect(answers[0]).toEqual(answers[1]);
    const other = await graph.ask<{ submitReaction: object }>(operations.submit, {
      key,
      form: { ...form, text: 'Iets anders' },
    });
    expect(other.submitReaction).toMatchObject({
      __typename: 'SubmissionRefused',
      code: 'KEY_REUSED',
    });
  }, 30_000);

  it('tells all problems of a form at once, and repeats no value', async () => {
    const { submitReaction } = await graph.ask<{
      submitReaction: { problems: { field: string; code: string; message: string }[] };
    }>(operations.submit, {
      key: randomUUID(),
      form: invented({
        brand: 'korein',
        locationId: 'skar-de-linde',
        text: 'nul \u0000 hier',
        name: '\u202Eomgedraaid',
        email: 'geen adres',
        children: [{ firstName: 'Noor', birthYear: 1900 }],
      }),
    });
    expect(submitReaction.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'locationId UNKNOWN',
      'text CONTROL_CHARACTER',
      'name DIRECTION_OVERRIDE',
      'email NOT_AN_ADDRESS',
      'children.0.birthYear OUT_OF_RANGE',
    ]);
    expect(JSON.stringify(submitReaction)).not.toMatch(/omgedraaid|geen adres/);
  }, 30_000);
});

describe('a suspicion of transgressive behaviour', () => {
  let receipt: Receipt;

  it('is answered with the emergency line and the confidant, and read by P&K lead and director alone', async () => {
    receipt = await submit(
      graph,
      invented({ suspectedTransgression: true, text: 'MARK-RESTRICTED tekst' }),
    );
    expect(receipt.emergency).toMatchObject({
      emergencyLine: expect.any(String),
      confidantName: 'VertrouwensUnie',
    });
    const lead = await signIn('karin-vos');
    await lead.dossierWhen(receipt.reactionId, 'the restricted case for the lead');
    expect(await (await signIn('renate-smit')).dossier(receipt.reactionId)).not.toBeNull();
    for (const staffId of ['joris-bakker', 'sanne-de-boer', 'wim-data'])
      expect(await (await signIn(staffId)).dossier(receipt.reactionId)).toBeNull();
  }, 60_000);

  it('leaves nothing in open topics, and its letter to P&K holds the number only', async () => {
    const mail = await inbox.waitFor('kwaliteit@skar.example.nl', receipt.number);
    expect(mail.text).not.toContain('De Linde');
    const broker = connectBroker({ clientId: 'spec', brokers: [stack.brokers] });
    let facts = '';
    const following = await broker.follow({
      topic: factsTopics.intake,
      onStopped: () => undefined,
      handle: ({ key, value }) => {
        if (key === receipt.reactionId) facts += value;
      },
    });
    await following.close();
    const { caseRef } = (JSON.parse(facts) as { data: { caseRef: string } }).data;
    for (const topic of Object.values(openTopics)) {
      const keys: string[] = [];
      const open = await broker.follow({
        topic,
        onStopped: () => undefined,
        handle: ({ key }) => keys.push(key),
      });
      await open.close();
      expect(keys).not.toContain(caseRef);
    }
  }, 60_000);
});

describe('who may read', () => {
  it('shuts out a person involved at once, whatever role they have', async () => {
    const receipt = await submit(
      graph,
      invented({
        locationId: null,
        careType: null,
        involved: [{ role: 'adviseur', name: 'Fatma Kaya' }],
      }),
    );
    const joris = await signIn('joris-bakker');
    await joris.dossierWhen(receipt.reactionId, 'the case for another adviser');
    const fatma = await signIn('fatma-kaya');
    expect(await fatma.dossier(receipt.reactionId)).toBeNull();
    const { workList } = await fatma.graph.ask<{ workList: { edges: { node: { id: string } }[] } }>(
      operations.workList,
      { first: 100 },
    );
    expect(workList.edges.map(({ node }) => node.id)).not.toContain(receipt.reactionId);
    const tried = await fatma.tries('assign', {
      caseId: receipt.reactionId,
      handlerId: 'sanne-de-boer',
    });
    expect(tried.code).toBe('NOT_FOUND');
  }, 60_000);

  it('answers nothing to a forged token, to the public, or past the gateway', async () => {
    const forged = await graph
      .as('eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYXJpbi12b3MifQ.AAAA')
      .send(operations.workList);
    expect(forged.status).toBe(401);
    const nobody = await graph.send(operations.workList);
    expect(nobody.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    for (const service of ['intake', 'case-handling', 'notification', 'reporting'] as const) {
      const direct = await fetch(`http://127.0.0.1:${stack.port[service]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      expect(direct.status).toBe(401);
    }
  }, 30_000);

  it('refuses a guessed code, and shuts the number after ten tries', async () => {
    const receipt = await submit(graph, invented());
    const guess = async (code: string) =>
      (
        await graph.ask<{ openFollowUp: { __typename: string; code?: string } }>(
          operations.openFollowUp,
          {
            number: receipt.number,
            code,
          },
        )
      ).openFollowUp.code;
    expect(await guess('0000-0000-0000-0000-1')).toBe('CODE_INCOMPLETE');
    for (let n = 0; n < 10; n += 1) expect(await guess('0000-0000-0000-0000-0')).toBe('NOT_KNOWN');
    expect(await guess(receipt.followUpCode)).toBe('TOO_MANY_TRIES');
  }, 30_000);
});

describe('two people at once', () => {
  it('lets one assign and tells the other', async () => {
    const receipt = await submit(graph, invented());
    const [joris, karin] = await Promise.all([signIn('joris-bakker'), signIn('karin-vos')]);
    await joris.dossierWhen(receipt.reactionId, 'the case');
    const results = await Promise.all([
      joris.tries('assign', { caseId: receipt.reactionId, handlerId: 'sanne-de-boer' }),
      karin.tries('assign', { caseId: receipt.reactionId, handlerId: 'mo-el-amrani' }),
    ]);
    expect(results.filter(({ __typename }) => __typename === 'CaseChanged')).toHaveLength(1);
    expect(['CONFLICT', 'NOT_IN_THIS_STATE']).toContain(
      results.find(({ code }) => code !== undefined)?.code,
    );
  }, 30_000);
});

describe('an anonymous reporter', () => {
  it('needs no contact, and reads the judgment with number and code, which closes the case', async () => {
    const form = invented({ anonymous: true, name: null, email: null });
    const receipt = await submit(graph, form);
    const caseId = receipt.reactionId;
    const [joris, sanne] = await Promise.all([signIn('joris-bakker'), signIn('sanne-de-boer')]);
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
    await joris.does('confirm', { caseId });
    await joris.dossierWhen(caseId, 'the case closed', ({ state }) => state === 'CLOSED');
    const { followUp } = await (
      await openFollowUp(graph, receipt)
    ).ask<{
      followUp: { case: { letters: { code: string; text: string }[] } };
    }>(operations.followUp);
    const judgment = followUp.case.letters.find(({ code }) => code === 'E06');
    expect(judgment?.text).toContain('We weten te weinig.');
  }, 60_000);
});

describe('faults', () => {
  it('takes reactions in while Kafka and the other services are down, and loses none', async () => {
    await stack.broker.kill();
    await stack.kill('case-handling');
    await stack.kill('notification');
    const receipts = await Promise.all(
      [1, 2, 3].map(() =>
        submit(graph, invented({ brand: 'kluppluz', locationId: null, careType: null })),
      ),
    );
    const early = await openFollowUp(graph, receipts[0]!);
    const { data } = await early.send<{ followUp: { receipt: { number: string } } }>(
      operations.followUp,
    );
    expect(data?.followUp.receipt.number).toBe(receipts[0]?.number);
    await stack.broker.start();
    const joris = await signIn('joris-bakker');
    for (const { reactionId } of receipts)
      await eventually(
        'every reaction as a case',
        async () => (await joris.dossier(reactionId)) !== null,
        { withinMs: 60_000 },
      );
  }, 120_000);

  it('tries a letter again that the mail server puts off', async () => {
    await stack.failMail(2, 451);
    const form = invented();
    const receipt = await submit(graph, form);
    const mail = await inbox.waitFor(String(form['email']), receipt.number);
    expect(mail.text).toContain(receipt.dates.handlerKnownDueOn.slice(0, 4));
    expect(await inbox.to(String(form['email']))).toHaveLength(1);
  }, 60_000);

  it('answers malformed and oversized requests in plain words and goes on', async () => {
    const post = (body: string) =>
      fetch(stack.gatewayUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const malformed = await post('{"query": ');
    expect(malformed.status).toBe(400);
    expect(await malformed.text()).not.toMatch(/at .*\(/);
    const long = await graph.ask<{ submitReaction: object }>(operations.submit, {
      key: randomUUID(),
      form: invented({ text: 'x'.repeat(5_000_000) }),
    });
    expect(long.submitReaction).toMatchObject({ problems: [{ field: 'text', code: 'TOO_LONG' }] });
    const unknown = await graph.send(operations.submit, {
      key: randomUUID(),
      form: { ...invented(), geheim: 'MARK-VALUE' },
    });
    expect(unknown.errors[0]?.message).toContain('geheim');
    expect(JSON.stringify(unknown)).not.toContain('MARK-VALUE');
    await submit(graph, invented());
  }, 30_000);
});

describe('privacy', () => {
  it('leaves no personal value in clear on any topic nor in any log, and would find one', async () => {
    const marks = {
      name: 'MARKNAME Zoë',
      email: 'markmail@example.nl',
      text: 'MARKTEXT één',
      phone: '0612345678',
    };
    const receipt = await submit(
      graph,
      invented({ ...marks, children: [{ firstName: 'MARKCHILD', birthYear: 2020 }] }),
    );
    await inbox.waitFor(marks.email, receipt.number);
    const joris = await signIn('joris-bakker');
    await joris.dossierWhen(receipt.reactionId, 'the case');
    await joris.does('assign', { caseId: receipt.reactionId, handlerId: 'sanne-de-boer' });
    await inbox.waitFor(marks.email, 'behandelt');
    const logs = join(stack.dataFolder, 'logs');
    const bytes =
      (await everyByteOfKafka()) +
      readdirSync(logs)
        .map((file) => readFileSync(join(logs, file), 'utf8'))
        .join('');
    const found = (haystack: string) =>
      [...Object.values(marks), 'MARKCHILD', receipt.number, receipt.followUpCode].filter((mark) =>
        formsOf(mark).some((form) => haystack.includes(form)),
      );
    expect(found(bytes)).toEqual([]);
    expect(found(bytes + Buffer.from(marks.email).toString('base64'))).toEqual([marks.email]);
  }, 60_000);
});
