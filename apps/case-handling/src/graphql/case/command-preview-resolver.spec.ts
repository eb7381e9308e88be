import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { publicViewer, type StaffViewer, type Viewer } from '@klantreacties/access';
import { factPreview } from '@klantreacties/event-contracts';
import { context, directory, investigating } from '../../../test/a-case.ts';
import type { Case } from '../../domain/case/case.ts';
import { commands } from '../../domain/case/commands/index.ts';
import type { Decision } from '../../domain/case/decision.ts';
import type { CaseContext } from './case-context.ts';
import { caseSubgraph } from '../schema.ts';
import { CommandPreviewResolver } from './command-preview-resolver.ts';

const sanne: StaffViewer = {
  kind: 'staff',
  id: 'sanne-de-boer',
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
  roles: [],
};
const record = investigating();
const input = { caseId: record.id, idempotencyKey: randomUUID(), text: 'We bellen voortaan.' };

/** Asks a preview as somebody; `sealed` has what went to another service. */
async function ask(command: object, viewer: Viewer = sanne) {
  const sealed: { caseId: string; values: object }[] = [];
  const store = {
    async tryOut(_scope: unknown, _id: string, _cause: unknown, decide: (of: Case) => Decision) {
      const decision = decide(record);
      if ('problems' in decision) return decision;
      return { record: decision.next, facts: decision.facts.map(({ id }) => id) };
    },
  };
  const given = {
    viewer,
    correlationId: randomUUID(),
    language: 'NL',
    work: { store, directory: () => directory, now: () => context.now },
    passOf: async () => 'a pass',
    async seal(caseId: string, values: object) {
      sealed.push({ caseId, values });
      return 'sealed';
    },
  };
  const answer = new CommandPreviewResolver().previewCommand(
    command as never,
    given as unknown as CaseContext,
  );
  return { answer: await answer, sealed };
}

describe('D14: the preview of a command', () => {
  it('seals the facts that would follow, under the pass of the viewer', async () => {
    const { answer, sealed } = await ask({ proposeSolution: input, logEntry: null });
    expect(answer).toEqual({ caseId: record.id, readPass: 'a pass', facts: 'sealed' });
    expect(sealed).toHaveLength(1);
    expect(sealed[0]?.caseId).toBe(record.id);
    const { pass, facts } = factPreview.parse(sealed[0]?.values);
    expect([pass, facts.length]).toEqual(['a pass', 1]);
  });

  it('is refused in words, with the label of the field, as the command is', async () => {
    const { answer, sealed } = await ask({ proposeSolution: { ...input, text: ' ' } });
    expect(answer).toMatchObject({ problems: [{ field: 'text', label: expect.any(String) }] });
    expect(sealed).toEqual([]);
  });

  it.each([
    ['no command', {}],
    ['a command that is null', { proposeSolution: null }],
    ['two commands', { proposeSolution: input, logEntry: input }],
  ])('is not made of %s', async (_what, command) => {
    await expect(ask(command)).rejects.toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
  });

  it.each<[string, Viewer]>([
    ['the public', publicViewer],
    ['the reporter', { kind: 'reporter', reactionId: record.id }],
  ])('is not for %s', async (_who, viewer) => {
    const asked = ask({ proposeSolution: input }, viewer);
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('is of every command of the list, with the input of its mutation', async () => {
    const { schema } = await caseSubgraph();
    const type = schema.getType('AnyCommandInput');
    const fields = type !== undefined && 'getFields' in type ? type.getFields() : {};
    const mutations = schema.getMutationType()?.getFields() ?? {};
    expect(Object.keys(fields)).toEqual(commands.map(({ name }) => name));
    for (const { name } of commands)
      expect(`${String(fields[name]?.type)}!`).toBe(String(mutations[name]?.args[0]?.type));
  });
});
