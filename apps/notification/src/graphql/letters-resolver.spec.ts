import 'reflect-metadata';
import type { StaffViewer, Viewer } from '@klantreacties/access';
import { createReadPasses, type RequestContext } from '@klantreacties/subgraph';
import { graphql } from 'graphql';
import { contextOf } from './letters-context.ts';
import { lettersSubgraph } from './letters-resolver.ts';

const id = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const other = '1e0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const now = new Date('2026-11-13T10:00:00Z');
const key = (fill: number) => ({ current: 'a', keys: { a: new Uint8Array(32).fill(fill) } });
const passes = createReadPasses(key(1));
const mo: StaffViewer = {
  kind: 'staff',
  id: 'mo-el-amrani',
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
  roles: [],
};
const lead: StaffViewer = { ...mo, id: 'karin-vos', roles: ['QUALITY_LEAD'] };
const letter = (caseId: string, audience: 'REPORTER' | 'COLLEAGUE') => ({
  case_id: caseId,
  id: `${audience} of ${caseId}`,
  letter: 'E01' as const,
  audience,
  channel: 'MAIL' as const,
  state: 'SENT' as const,
  restricted: false,
  subject: 'We hebben je reactie ontvangen',
  body_text: 'Beste Eva,',
  sent_at: now,
  again_of: null,
});

const never = () => Promise.reject(new Error('Nothing was asked of letters to come'));
const notAsked = { keyRing: { open: never }, lookAhead: never };

/** Asks notification for cases as the gateway does; `asked` has the cases that its store was asked about. */
async function ask(viewer: Viewer, cases: readonly { id: string; readPass?: unknown }[]) {
  const asked: string[][] = [];
  const store = {
    async ofCases(ids: readonly string[]) {
      asked.push([...ids]);
      return ids.flatMap((one) => [letter(one, 'REPORTER'), letter(one, 'COLLEAGUE')]);
    },
    accessOfCases: async () => new Map(),
  };
  const readershipOf = () => ({ isKnown: true, restricted: false, isShutOut: () => false });
  const request = { viewer } as RequestContext;
  const contextValue = contextOf(request, {
    store,
    readershipOf,
    passes,
    now: () => now,
    ...notAsked,
  });
  const { schema } = await lettersSubgraph();
  const source =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Case { letters { id text } } } }';
  const r = cases.map((one) => ({ __typename: 'Case', ...one }));
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { r } });
  expect(errors).toBeUndefined();
  const { _entities: found } = data as unknown as { _entities: { letters: object[] | null }[] };
  return { letters: found.map(({ letters }) => letters), asked };
}
const pass = (given: object = {}, by = passes, at = now) =>
  by.make({ caseId: id, staffId: mo.id, readers: 'EVERYONE', ...given }, at);
const toReporter = { id: `REPORTER of ${id}`, text: 'Beste Eva,' };
const toColleague = { id: `COLLEAGUE of ${id}`, text: 'Beste Eva,' };

describe('G8: the letters of a case', () => {
  it('are given to who has a pass for it, up to what it says', async () => {
    const { letters } = await ask(mo, [{ id, readPass: pass() }]);
    expect(letters).toEqual([[toReporter]]);
    const readPass = pass({ staffId: lead.id, readers: 'QUALITY' });
    expect((await ask(lead, [{ id, readPass }])).letters).toEqual([[toReporter, toColleague]]);
  });

  it('are given whatever the form of its id', async () => {
    const { letters } = await ask(mo, [{ id: id.toUpperCase(), readPass: pass() }]);
    expect(letters).toEqual([[toReporter]]);
  });

  it.each<[string, unknown]>([
    ['no pass', undefined],
    ['null', null],
    ['a word', 'QUALITY'],
    ['a number', 1],
    ['an object', { readers: 'QUALITY' }],
    ['a list of one', [pass()]],
    ['the pass of another case', pass({ caseId: other })],
    ['the pass of another viewer', pass({ staffId: lead.id })],
    ['a pass of an hour ago', pass({}, passes, new Date(now.getTime() - 3_600_000))],
    ['a pass under another key', pass({}, createReadPasses(key(2)))],
  ])('are kept from who has %s, and nothing is looked up', async (_what, readPass) => {
    for (const viewer of [mo, { ...lead, id: mo.id }]) {
      const { letters, asked } = await ask(viewer, [{ id, readPass }, { id: 'geen-zaak' }]);
      expect(letters).toEqual([null, null]);
      expect(asked).toEqual([]);
    }
  });

  it('are kept from a reporter and the public, also with the pass of somebody', async () => {
    const viewers: Viewer[] = [{ kind: 'public' }, { kind: 'reporter', reactionId: id }];
    for (const viewer of viewers)
      expect((await ask(viewer, [{ id, readPass: pass() }])).letters).toEqual([null]);
  });

  it('are given of those cases alone of which there is a pass, where several are asked', async () => {
    const { letters, asked } = await ask(mo, [
      { id: other, readPass: pass() },
      { id, readPass: pass() },
      { id: other },
    ]);
    expect(letters).toEqual([null, [toReporter], null]);
    expect(asked).toEqual([[id]]);
  });
});
