import { randomUUID } from 'node:crypto';
import type { CaseScope, StaffViewer } from '@klantreacties/access';
import {
  after,
  assigned,
  context,
  directory,
  does,
  opened,
  quality,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import { handlerIdOf, type Case } from '../../domain/case/case.ts';
import { commands } from '../../domain/case/commands/index.ts';
import { shutOutOf } from '../../domain/case/conflicts.ts';
import type { Decision } from '../../domain/case/decision.ts';
import { receiveMessage } from '../../domain/case/receive-answer.ts';
import { refuse } from '../../domain/case/problems.ts';
import type { CaseStore } from './case-store.ts';
import { handleCommand } from './handle-command.ts';

const release = commands.find(({ name }) => name === 'releaseHandler')!;
const sanne: StaffViewer = {
  kind: 'staff',
  id: 'sanne-de-boer',
  roles: [],
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
};
const given = { reason: 'ABSENT' };

/** A store of one case that is read by who handles it alone, as the scope of a handler has it. */
function storeOf(first: Case) {
  let record = first;
  let facts = 0;
  const decided = (decide: (record: Case) => Decision) => {
    const decision = decide(record);
    if ('problems' in decision) return decision;
    record = decision.next;
    facts += decision.facts.length;
    return { record };
  };
  const reads = (scope: CaseScope) =>
    'staffId' in scope &&
    handlerIdOf(record) === scope.staffId &&
    !shutOutOf(record).includes(scope.staffId);
  const store = {
    change: async (
      scope: CaseScope,
      _id: string,
      _cause: unknown,
      decide: (of: Case) => Decision,
    ) => (reads(scope) ? decided(decide) : refuse('NOT_FOUND')),
    changeByItself: async (_id: string, _cause: unknown, decide: (of: Case) => Decision) =>
      decided(decide),
  } as unknown as CaseStore;
  return {
    store,
    facts: () => facts,
    happen: (decide: (of: Case) => Decision) => void decided(decide),
  };
}

const doing = (
  { store }: ReturnType<typeof storeOf>,
  { key, viewer = sanne, input = given }: { key: string; viewer?: StaffViewer; input?: object },
) =>
  handleCommand(
    { store, directory: () => directory, now: () => context.now },
    release,
    { viewer, caseId: randomUUID(), correlationId: randomUUID(), idempotencyKey: key },
    input as Record<string, unknown>,
  );

describe('D11: a handler who gave the case back', () => {
  const key = randomUUID();
  const gaveBack = async () => {
    const one = storeOf(assigned());
    const first = await doing(one, { key });
    return { one, first, published: one.facts() };
  };

  it('is answered alike when the command is sent again, also with the key in capitals', async () => {
    const { one, first, published } = await gaveBack();
    expect(first).toMatchObject({ record: { assignment: null } });
    expect(await doing(one, { key })).toEqual(first);
    expect(await doing(one, { key: key.toUpperCase() })).toEqual(first);
    expect(one.facts()).toBe(published);
  });

  it.each([
    ['another key', { key: randomUUID() }],
    ['another reason', { key, input: { reason: 'LEFT' } }],
    ['the key of somebody else', { key, viewer: { ...sanne, id: 'els-de-wit' } }],
  ])('reads the case no more with %s', async (_what, asked) => {
    const { one } = await gaveBack();
    expect(await doing(one, asked)).toEqual(refused('NOT_FOUND'));
  });

  it.each<[string, (record: Case) => Decision]>([
    [
      'the reporter wrote',
      (record) =>
        receiveMessage(
          record,
          context,
          { key: randomUUID(), text: 'x', at: context.now },
          directory,
        ),
    ],
    [
      'somebody new was assigned',
      (record) => does.assignHandler(record, quality, context, { handlerId: 'els-de-wit' }),
    ],
    [
      'they turned out to be involved',
      (record) => ({ next: { ...record, involved: foundIn('sanne-de-boer') }, facts: [] }),
    ],
  ])('reads it no more once %s', async (_what, happens) => {
    const { one } = await gaveBack();
    one.happen(happens);
    expect(await doing(one, { key })).toEqual(refused('NOT_FOUND'));
  });
});

describe('A11: somebody of P&K who restricted the case', () => {
  const restrictCase = commands.find(({ name }) => name === 'restrictCase')!;
  const key = randomUUID();
  const joris: StaffViewer = { ...sanne, id: 'joris-bakker', roles: ['QUALITY'] };
  /** A store of one case that P&K reads until it is restricted. */
  function readUntilRestricted(first: Case) {
    let record = first;
    const decided = (decide: (record: Case) => Decision) => {
      const decision = decide(record);
      if ('problems' in decision) return decision;
      record = decision.next;
      return { record };
    };
    const store = {
      change: async (
        _scope: CaseScope,
        _id: string,
        _cause: unknown,
        decide: (of: Case) => Decision,
      ) => (record.reaction.restricted ? refuse('NOT_FOUND') : decided(decide)),
      changeByItself: async (_id: string, _cause: unknown, decide: (of: Case) => Decision) =>
        decided(decide),
    } as unknown as CaseStore;
    const happen = (decide: (of: Case) => Decision) => void decided(decide);
    const send = ({ as = joris, under = key as string, reason = 'geweld' } = {}) =>
      handleCommand(
        { store, directory: () => directory, now: () => context.now },
        restrictCase,
        { viewer: as, caseId: randomUUID(), correlationId: randomUUID(), idempotencyKey: under },
        { reason },
      );
    return { send, happen };
  }

  it('is answered alike when the command is sent again, also with the key in capitals', async () => {
    const { send } = readUntilRestricted(assigned());
    const first = await send();
    expect(first).toMatchObject({ record: { reaction: { restricted: true }, assignment: null } });
    expect(await send()).toEqual(first);
    expect(await send({ under: key.toUpperCase() })).toEqual(first);
  });

  it.each([
    ['another key', { under: randomUUID() }],
    ['another reason', { reason: 'iets anders' }],
    ['the key of somebody else', { as: { ...joris, id: 'fatma-kaya' } }],
  ])('reads the case no more with %s', async (_what, again) => {
    const { send } = readUntilRestricted(assigned());
    await send();
    expect(await send(again)).toEqual(refused('NOT_FOUND'));
  });

  it('reads it no more once the reporter wrote', async () => {
    const { send, happen } = readUntilRestricted(assigned());
    await send();
    const said = { key: randomUUID(), text: 'x', at: context.now };
    happen((record) => receiveMessage(record, context, said, directory));
    expect(await send()).toEqual(refused('NOT_FOUND'));
  });
});

const foundIn = (staffId: string): Case['involved'] =>
  after(does.nameInvolvedPerson(opened(), quality, context, { role: 'rol', staffId })).involved;
