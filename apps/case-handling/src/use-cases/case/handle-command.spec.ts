import { randomUUID } from 'node:crypto';
import type { CaseScope, StaffViewer } from '@klantreacties/access';
import {
  after,
  assigned,
  context,
  directory,
  does,
  investigating,
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
import { handleCommand, tryCommand } from './handle-command.ts';

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

describe('a command that is tried', () => {
  const propose = commands.find(({ name }) => name === 'proposeSolution')!;
  const asked = { correlationId: randomUUID(), caseId: randomUUID(), idempotencyKey: randomUUID() };
  const input = { text: 'We bellen voortaan.' };
  const record = investigating();

  /** Tries and does the same over one case, and tells by which way the store was asked. */
  async function both(viewer: StaffViewer, given: object) {
    const ways: string[] = [];
    const decided: Decision[] = [];
    const way =
      (name: string, answer: object) =>
      async (
        scope: CaseScope,
        _id: string,
        cause: { actor: string },
        decide: (of: Case) => Decision,
      ) => {
        ways.push(`${name} ${JSON.stringify(scope)} ${cause.actor}`);
        const decision = decide(record);
        decided.push(decision);
        return 'problems' in decision ? decision : { record: decision.next, ...answer };
      };
    const store = { change: way('change', {}), tryOut: way('tryOut', { facts: [] }) };
    const ports = {
      store: store as unknown as CaseStore,
      directory: () => directory,
      now: () => context.now,
    };
    const of = { ...asked, viewer };
    const tried = await tryCommand(ports, propose, of, given as Record<string, unknown>);
    const done = await handleCommand(ports, propose, of, given as Record<string, unknown>);
    return { ways, decided, tried, done };
  }

  it('is decided as it is done, within the same scope, and by a way that saves nothing', async () => {
    const { ways, decided, tried } = await both(sanne, input);
    expect(ways.map((one) => one.split(' ')[0])).toEqual(['tryOut', 'change']);
    expect(new Set(ways.map((one) => one.slice(one.indexOf(' ')))).size).toBe(1);
    const told = decided.map((one) =>
      'problems' in one
        ? []
        : one.facts.map(({ definition, personal }) => [definition.name, personal]),
    );
    expect(told[0]).toHaveLength(1);
    expect(told[0]).toEqual(told[1]);
    expect(tried).toMatchObject({ record: { state: 'SOLUTION_PROPOSED' } });
  });

  it.each<[string, StaffViewer, object]>([
    ['an input that is wrong', sanne, { text: ' ' }],
    ['somebody whose work it is not', { ...sanne, id: 'tom-jansen' }, input],
  ])('is refused to %s as it would be done', async (_what, viewer, given) => {
    const { tried, done } = await both(viewer, given);
    expect(tried).toHaveProperty('problems');
    expect(tried).toEqual(done);
  });

  it('is not found under an id that is none, and no store is asked', async () => {
    const store = {} as CaseStore;
    const ports = { store, directory: () => directory, now: () => context.now };
    const of = { ...asked, viewer: sanne, caseId: 'geen-zaak' };
    expect(await tryCommand(ports, propose, of, input)).toEqual(refused('NOT_FOUND'));
  });
});

const foundIn = (staffId: string): Case['involved'] =>
  after(does.nameInvolvedPerson(opened(), quality, context, { role: 'rol', staffId })).involved;
