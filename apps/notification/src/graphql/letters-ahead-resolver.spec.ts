import 'reflect-metadata';
import type { StaffViewer, Viewer } from '@klantreacties/access';
import { createReadPasses, type RequestContext } from '@klantreacties/subgraph';
import { graphql } from 'graphql';
import type { NewLetter } from '../sending/letter-store.ts';
import { contextOf } from './letters-context.ts';
import { lettersSubgraph } from './letters-resolver.ts';

const id = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const other = '1e0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5';
const now = new Date('2026-11-13T10:00:00Z');
const passes = createReadPasses({ current: 'a', keys: { a: new Uint8Array(32) } });
const sanne: StaffViewer = {
  kind: 'staff',
  id: 'sanne-de-boer',
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
  roles: [],
};
const joris: StaffViewer = { ...sanne, id: 'joris-bakker', roles: ['QUALITY'] };
const letter = (audience: NewLetter['audience'], to: string | null, restricted = false) => ({
  code: 'E05',
  audience,
  to,
  restricted,
  subject: 'Een voorstel',
  text: `Aan ${audience} \ud83d`,
});
const written = [
  letter('REPORTER', 'eva.jansen@example.nl'),
  letter('HANDLER', 'sanne.deboer@skar.example.nl'),
  letter('COLLEAGUE', 'p.zwart@toetsing.example.nl'),
];
const pass = (given: object = {}, at = now) =>
  passes.make({ caseId: id, staffId: sanne.id, readers: 'EVERYONE', ...given }, at);

interface Asking {
  viewer?: Viewer;
  readPass?: string | null;
  caseId?: string;
  /** What is sealed in the facts; 'erased' where the reaction was. */
  sealed?: object | 'erased';
  letters?: readonly object[];
  shutOut?: boolean;
  restricted?: boolean;
}

/** Asks the letters of a preview as the gateway does; `looked` has the facts that were looked ahead at. */
async function ask({
  viewer = sanne,
  readPass = pass(),
  caseId = id,
  sealed = { pass: readPass, facts: ['a fact'] },
  letters = written,
  shutOut = false,
  restricted = false,
}: Asking = {}) {
  const looked: (readonly string[])[] = [];
  const never = () => Promise.reject(new Error('Nothing that is kept was asked for'));
  const readership = { isKnown: true, restricted, isShutOut: () => shutOut };
  const contextValue = contextOf({ viewer } as RequestContext, {
    store: { ofCases: never, accessOfCases: never },
    readershipOf: () => readership,
    passes,
    now: () => now,
    keyRing: { open: async () => sealed },
    async lookAhead(_caseId, facts) {
      looked.push(facts);
      return { letters: letters as NewLetter[], readership };
    },
  });
  const { schema } = await lettersSubgraph();
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CommandPreview {
    letters { code title text audience channel to } } } }`;
  const r = [{ __typename: 'CommandPreview', caseId, readPass, facts: 'sealed' }];
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { r } });
  expect(errors).toBeUndefined();
  const [found] = (data as unknown as { _entities: { letters: { audience: string }[] | null }[] })
    ._entities;
  return { letters: found?.letters, looked };
}
const audiences = async (given: Asking) =>
  (await ask(given)).letters?.map(({ audience }) => audience) ?? null;

describe('D14: the letters that a command would bring', () => {
  it('are given with their words and to whom, to who may do it', async () => {
    const { letters, looked } = await ask();
    expect(looked).toEqual([['a fact']]);
    expect(letters?.[0]).toEqual({
      code: 'E05',
      title: 'Een voorstel',
      // Half a character is mailed as any unreadable one.
      text: 'Aan REPORTER \ufffd',
      audience: 'REPORTER',
      channel: 'MAIL',
      to: 'eva.jansen@example.nl',
    });
  });

  it('lie in the file where there is no address', async () => {
    const { letters } = await ask({ letters: [letter('REPORTER', null)] });
    expect(letters).toMatchObject([{ channel: 'FILE', to: null }]);
  });

  it('are those that the viewer reads of a case, as after the command', async () => {
    expect(await audiences({})).toEqual(['REPORTER', 'HANDLER']);
    const readPass = pass({ staffId: joris.id, readers: 'QUALITY' });
    expect(await audiences({ viewer: joris, readPass })).toHaveLength(3);
    expect(await audiences({ letters: [] })).toEqual([]);
  });

  it('are kept from who is shut out, or kept out of what is restricted, by the command itself', async () => {
    expect(await audiences({ shutOut: true })).toBeNull();
    expect(await audiences({ restricted: true })).toBeNull();
    const lead: StaffViewer = { ...joris, roles: ['QUALITY_LEAD'] };
    const readPass = pass({ staffId: joris.id, readers: 'QUALITY' });
    expect(await audiences({ viewer: lead, readPass, restricted: true })).toHaveLength(3);
  });

  it.each<[string, Asking]>([
    ['the public', { viewer: { kind: 'public' } }],
    ['the reporter', { viewer: { kind: 'reporter', reactionId: id } }],
    ['another colleague', { viewer: joris }],
    ['who has no pass', { readPass: null, sealed: { pass: '', facts: [] } }],
    ['who has a pass of another case', { readPass: pass({ caseId: other }) }],
    ['who has a pass for another id', { caseId: other }],
    ['who comes after a minute', { readPass: pass({}, new Date(now.getTime() - 60_000)) }],
    ['who has facts of another pass', { sealed: { pass: `${pass()}x`, facts: ['a fact'] } }],
    ['who has the values of a fact', { sealed: { number: 'SKAR-2026-000001', text: 'x' } }],
    ['anybody where the reaction was erased', { sealed: 'erased' }],
  ])('are kept from %s, and nothing is looked at', async (_who, given) => {
    const { letters, looked } = await ask(given);
    expect([letters, looked]).toEqual([null, []]);
  });
});
