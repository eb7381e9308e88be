import { createHash, randomUUID } from 'node:crypto';
import {
  BrandPageDocument,
  CheckReactionDocument,
  FollowUpFormsDocument,
  FollowUpPageDocument,
  OpenFollowUpPageDocument,
  ReactionFormPageDocument,
  RequestNewCodeDocument,
  SendMessageDocument,
  SendReactionDocument,
  type ReactionForm,
  type TypedDocumentString,
} from '@klantreacties/operations';
import { eventually, invented } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const named = (document: object) => ({
  persistedQuery: {
    version: 1,
    sha256Hash: createHash('sha256').update(String(document)).digest('hex'),
  },
});

async function dataIn<Data>(response: Response, keptFor: string): Promise<Data> {
  const { data, errors } = (await response.json()) as { data: Data; errors?: object[] };
  expect([response.status, errors]).toEqual([200, undefined]);
  expect(response.headers.get('cache-control')).toBe(keptFor);
  return data;
}

/** What everybody may read, as a page asks and keeps it. */
async function get<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const search = new URLSearchParams({
    extensions: JSON.stringify(named(document)),
    variables: JSON.stringify(variables),
  });
  return dataIn(await fetch(`${at.stack.graphOfPages}?${search}`), 'public, max-age=300');
}

/** What is of one person. */
async function post<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const response = await fetch(at.stack.graphOfPages, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ extensions: named(document), variables }),
  });
  return dataIn(response, 'no-store');
}

it('the graph that the pages ask takes no operation that is not known', async () => {
  const answer = await fetch(at.stack.graphOfPages, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ brands { id } }' }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Only operations of the known front ends are taken here');
});

describe('the pages of a parent, which send hashes alone', () => {
  it('are shown with what everybody may read and keep', async () => {
    const { brand } = await get(BrandPageDocument, { brandId: 'skar' });
    expect(brand).toMatchObject({ name: 'Skar', procedure: [{}, {}, {}, {}] });
    expect(brand?.externalRoutes?.map(({ text }) => text)).toHaveLength(2);
    const page = await get(ReactionFormPageDocument, { brandId: 'skar', kind: 'COMPLAINT' });
    expect(page.formRules?.fields.map(({ path }) => path)).toContain('children[].birthYear');
    expect(await get(ReactionFormPageDocument, { brandId: 'nobody', kind: 'COMPLAINT' })).toEqual({
      brand: null,
      formRules: null,
    });
    const { followUpForms } = await get(FollowUpFormsDocument, {});
    expect(Object.values(followUpForms).every(({ fields }) => fields.length > 0)).toBe(true);
  });

  it('go from a form to its follow-up, and are told at which field something is wrong', async () => {
    const form = invented() as unknown as ReactionForm;
    const { checkReaction } = await post(CheckReactionDocument, { form: { ...form, text: '' } });
    expect(checkReaction).toMatchObject({
      problems: [{ field: 'text', label: expect.any(String) }],
    });
    const checked = await post(CheckReactionDocument, { form });
    const input = { idempotencyKey: randomUUID(), form };
    const { submitReaction: receipt } = await post(SendReactionDocument, { input });
    if (receipt.__typename !== 'ProofOfReceipt') throw new Error('It was refused');
    expect(checked.checkReaction).toMatchObject({ dates: receipt.dates, getsLetters: true });
    const { number, followUpCode: code } = receipt;
    const { openFollowUp: opened } = await post(OpenFollowUpPageDocument, {
      input: { number, code },
    });
    if (opened.__typename !== 'FollowUpOpened') throw new Error('It was refused');
    const said = await post(
      SendMessageDocument,
      { input: { idempotencyKey: randomUUID(), text: 'Bel mij in de avond.' } },
      opened.token,
    );
    expect(said.sendMessage.__typename).toBe('AnswerReceived');
    const page = await eventually('the letter and the message on the page', async () => {
      const { followUp } = await post(FollowUpPageDocument, {}, opened.token);
      return followUp.letters?.length === 1 && followUp.progress?.messages.length === 1 && followUp;
    });
    expect(page).toMatchObject({
      receipt: { number },
      renewedToken: { token: expect.any(String) },
    });
  }, 60_000);

  it('are told at which field of the follow-up something is wrong', async () => {
    const asked = await post(RequestNewCodeDocument, {
      input: { number: '', email: 'geen adres' },
    });
    expect(asked.requestNewCode).toMatchObject({
      problems: [
        { field: 'number', label: 'Nummer' },
        { field: 'email', label: 'Je e-mailadres' },
      ],
    });
  });
});
