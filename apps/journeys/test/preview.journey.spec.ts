import { randomUUID } from 'node:crypto';
import type { PreviewCommandQuery } from '@klantreacties/operations';
import { invented, operations, submit, type MailInbox, type StaffMember } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();

type Preview = PreviewCommandQuery['previewCommand'];
const previewed = async ({ graph }: StaffMember, command: object): Promise<Preview> =>
  (await graph.ask<PreviewCommandQuery>(operations.preview, { command })).previewCommand;
const versionOf = async ({ graph }: StaffMember, id: string) =>
  (
    await graph.ask<{ caseVersions: { version: number }[] }>(
      'query V($ids: [ID!]!) { caseVersions(ids: $ids) { version } }',
      { ids: [id] },
    )
  ).caseVersions[0]?.version;
const lettersTo = async (address: string, inbox: MailInbox) =>
  (await inbox.to(address)).map(({ subject, text }) => ({ subject, text }));

async function investigated(email: string) {
  const { reactionId: caseId } = await submit(at.graph, invented({ email }));
  const [joris, sanne] = await Promise.all([at.signIn('joris-bakker'), at.signIn('sanne-de-boer')]);
  await joris.dossierWhen(caseId, 'the case');
  await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId });
  const contact = { kind: 'CONTACT', text: 'Gebeld met Eva.', visibleToReporter: false };
  await sanne.does('logEntry', { caseId, ...contact });
  // A letter that arrives is a step of the case too.
  await sanne.dossierWhen(caseId, 'E02 delivered', ({ milestones }) =>
    milestones.some(({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null),
  );
  return { caseId, sanne };
}

describe('D14: the preview of a command', () => {
  it('is the letter that is mailed, word for word, and stores nothing', async () => {
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    const { caseId, sanne } = await investigated(email);
    const { inbox } = at;
    const [version, mails] = [await versionOf(sanne, caseId), await lettersTo(email, inbox)];
    const input = {
      caseId,
      idempotencyKey: randomUUID(),
      text: 'We bellen voortaan\nvoor 8 uur. 😀 <b>Echt</b>.',
    };
    const preview = await previewed(sanne, { proposeSolution: input });
    if (preview.__typename !== 'CommandPreview') throw new Error('The proposal was refused');
    const [letter, ...more] = preview.letters ?? [];
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ code: 'E05', audience: 'REPORTER', channel: 'MAIL', to: email });
    expect(letter?.text).toContain('> We bellen voortaan\n> voor 8 uur.');
    expect(await versionOf(sanne, caseId)).toBe(version);
    expect((await sanne.dossier(caseId))?.proposals).toEqual([]);

    const mo = await at.signIn('mo-el-amrani');
    expect(await previewed(mo, { proposeSolution: input })).toMatchObject({
      __typename: 'Refusal',
      problems: [{ code: 'NOT_FOUND', field: null }],
    });

    await sanne.does('propose', input);
    const mail = await inbox.waitFor(email, letter?.title ?? 'none');
    expect(mail.subject).toBe(letter?.title);
    expect(mail.text.trimEnd()).toBe(letter?.text.trimEnd());
    // By then whatever the preview had sent would be there too.
    expect(await lettersTo(email, inbox)).toHaveLength(mails.length + 1);
    const { letters } = (
      await sanne.graph.ask<{ case: { letters: { code: string; text: string }[] } }>(
        'query L($id: ID!) { case(id: $id) { letters { code text } } }',
        { id: caseId },
      )
    ).case;
    expect(letters.find(({ code }) => code === 'E05')?.text).toBe(letter?.text);
  }, 60_000);

  it('says what is wrong with each field, and has no letters where none follow', async () => {
    const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
    const { caseId, sanne } = await investigated(email);
    const given = { caseId, idempotencyKey: randomUUID() };
    expect(await previewed(sanne, { proposeSolution: { ...given, text: ' ' } })).toMatchObject({
      __typename: 'Refusal',
      problems: [{ code: 'TEXT_MISSING', field: 'text' }],
    });
    const note = { ...given, kind: 'NOTE', text: 'Notitie.', visibleToReporter: false };
    expect(await previewed(sanne, { logEntry: note })).toEqual({
      __typename: 'CommandPreview',
      caseId,
      letters: [],
    });
    for (const command of [{}, { logEntry: note, acceptAssignment: given }])
      expect(await sanne.graph.send(operations.preview, { command })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST' } }],
      });
  }, 60_000);

  it('shows who assigns the letter to the reporter and that to the handler', async () => {
    const { reactionId: caseId } = await submit(at.graph, invented());
    const joris = await at.signIn('joris-bakker');
    await joris.dossierWhen(caseId, 'the case');
    const input = { caseId, idempotencyKey: randomUUID(), handlerId: 'sanne-de-boer' };
    const preview = await previewed(joris, { assignHandler: input });
    if (preview.__typename !== 'CommandPreview') throw new Error('Assigning was refused');
    expect(preview.letters?.map(({ code, audience }) => `${code} ${audience}`)).toEqual([
      'E02 REPORTER',
      'N02 HANDLER',
    ]);
    expect((await joris.dossier(caseId))?.handler).toBeNull();
  }, 60_000);
});
