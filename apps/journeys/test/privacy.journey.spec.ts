import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  exampleOf,
  factsTopics,
  keyTopic,
  reactionSubmitted,
  type Leaf,
} from '@klantreacties/event-contracts';
import { addDays, localDateOf } from '@klantreacties/procedure';
import { eventually, invented, marksIn, openFollowUp, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));

/** Every text that someone wrote on the way, so that none is forgotten in the search. */
const marks: string[] = [];
const mark = (what: string) => {
  const text = `MARK-${what} é"<${randomUUID().slice(0, 8)}>`;
  marks.push(text);
  return text;
};
/** A mark that a gist can hold: no name, no number. */
const gistMark = () => {
  const word = randomUUID().replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const text = `Ouders krijgen op tijd bericht over ${word.replaceAll('-', '')}.`;
  marks.push(text);
  return text;
};
/** A mark that a phone number can be, in the form in which it is kept. */
const phoneMark = () => {
  const text = `+31 6 ${randomInt(10_000_000, 60_000_000)}`;
  marks.push(text);
  return text;
};
const key = () => randomUUID();

/** A form with a mark in every text that the contract marks as personal. */
function plantedForm(email: string): object {
  const valueOf = ({ path, schema, personal }: Leaf) => {
    // The number is intake's to give.
    if (!personal || path === 'number') return undefined;
    if (path.endsWith('phone')) return phoneMark();
    if (schema.safeParse('any text').success) return mark(path);
    return schema.safeParse(email).success ? email : undefined;
  };
  const { reporter, ...written } = exampleOf(reactionSubmitted.personal!, valueOf) as {
    reporter: object;
  };
  return { ...written, ...reporter };
}

async function everyTopic(): Promise<string> {
  const names = await at.topics.names();
  expect(names).toEqual(expect.arrayContaining([...Object.values(factsTopics), keyTopic]));
  const records = await at.topics.read(...names);
  return records.map(({ topic, key, value }) => `${topic} ${key} ${value}\n`).join('');
}

function everyLog(): string {
  return readdirSync(at.stack.logs)
    .map((file) => readFileSync(join(at.stack.logs, file), 'utf8'))
    .join('');
}

async function everyMetric(): Promise<string> {
  const texts = at.stack.metrics.map(async (url) => (await fetch(url)).text());
  return (await Promise.all(texts)).join('');
}

it('leaves no personal value in clear on any topic, log or metric, from the form to the last measure', async () => {
  const email = `mark.${randomUUID().slice(0, 8)}@example.nl`;
  const receipt = await submit(
    at.graph,
    invented({
      brandId: 'korein',
      locationId: 'korein-de-vlieger',
      ...plantedForm(email),
    }),
  );
  marks.push(email, receipt.number, receipt.followUpCode);
  const caseId = receipt.reactionId;
  const [karin, joris, sanne, eva] = await Promise.all([
    at.signIn('karin-vos'),
    at.signIn('joris-bakker'),
    at.signIn('sanne-de-boer'),
    openFollowUp(at.graph, receipt),
  ]);
  const opened = await joris.dossierWhen(caseId, 'the case');
  const involvedId = opened.involved[0]?.involvedId;
  // The signs of a mark are 0 to f, and whoever has one of them as an initial does not settle the row.
  await karin.does('settleInvolved', { caseId, involvedId, outcome: 'NOT_IN_DIRECTORY' });
  await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId });
  const entry = { caseId, visibleToReporter: true };
  await sanne.does('logEntry', {
    ...entry,
    idempotencyKey: key(),
    kind: 'CONTACT',
    text: mark('contact'),
  });
  await sanne.does('logEntry', {
    ...entry,
    idempotencyKey: key(),
    kind: 'INTERVIEW',
    text: mark('talk'),
  });
  const [done, next] = [mark('done'), mark('next')];
  const nextMessageOn = addDays(today, 7);
  await sanne.does('tellProgress', { caseId, idempotencyKey: key(), done, next, nextMessageOn });
  await sanne.does('propose', { caseId, idempotencyKey: key(), text: mark('proposal') });
  const { proposals } = await joris.dossierWhen(
    caseId,
    'the proposal',
    (dossier) => dossier.proposals.length === 1,
  );
  const proposalId = proposals[0]?.proposalId;
  await eva.ask(operations.answerProposal, {
    input: { idempotencyKey: key(), proposalId, agreed: false, text: mark('answer') },
  });
  await sanne.does('draft', {
    caseId,
    points: [{ point: mark('point'), finding: 'UPHELD', reasons: mark('reasons') }],
    measures: [
      { description: mark('measure'), ownerId: 'planning', dueOn: addDays(today, 30) },
      { description: mark('measure 2'), ownerId: 'planning', dueOn: addDays(today, 30) },
    ],
    category: 'COMMUNICATIE',
    gist: gistMark(),
  });
  await joris.sendsJudgment(caseId);
  const closed = await joris.dossierWhen(caseId, 'the end', ({ state }) => state === 'CLOSED');
  const [first, second] = closed.measures.map(({ measureId }) => measureId);
  const dueOn = addDays(today, 60);
  await joris.does('moveMeasure', { caseId, measureId: first, dueOn, reason: mark('reason') });
  await joris.does('realise', { caseId, measureId: second, realisedOn: today });
  await eventually('all letters', async () => (await at.inbox.to(email)).length >= 7);

  const bytes = (await everyTopic()) + everyLog() + (await everyMetric());
  expect(bytes).toContain(caseId);
  expect(marks.length).toBeGreaterThan(20);
  expect(marksIn(bytes, marks)).toEqual([]);
  const planted = marks[0] ?? '';
  const letters = JSON.stringify({ text: Buffer.from(` ${planted} `).toString('base64') });
  expect(marksIn(bytes + letters, marks)).toEqual([planted]);
}, 120_000);
