import type { Session } from '@klantreacties/service-runtime';
import { factGoldens } from '@klantreacties/test-harness';
import { followIntakeFacts, intakeFacts } from './intake-facts.ts';

/** What following a fact does to a store that only listens. */
async function followed(json: string, personal: object | 'erased'): Promise<string[]> {
  const done: string[] = [];
  const reading = intakeFacts.read(json);
  if ('refusal' in reading) throw new Error(reading.refusal.reason);
  if ('ignored' in reading) return done;
  const follow = followIntakeFacts({
    keyRing: { open: async () => personal },
    newId: () => 'new',
    store: {
      accepted: async (_session, linkId, at) => void done.push(`${linkId} ${at.toISOString()}`),
      keepAddress: async (_session, id, { email, at }) =>
        void done.push(`${id} ${email} ${at.toISOString()}`),
      allowCode: async (_session, id, asked) =>
        void done.push(`${id} ${asked.id} ${asked.askedAt.toISOString()} ${asked.correlationId}`),
    },
  });
  expect(await follow([reading.event], {} as Session)).toBeUndefined();
  return done;
}

const expected: Record<string, string[]> = {
  'case.new-code-allowed.v1': [
    '0193a1b2-0000-7000-8000-000000000001 new 2026-12-02T11:00:02.000Z 0193a1b2-0000-7000-8000-000000000002',
  ],
  'case.address-corrected.v1': [
    '0193a1b2-0000-7000-8000-000000000001 eva.jansen@example.nl 2026-12-01T10:00:00.000Z',
  ],
};

it.each(factGoldens('case', 'letter'))('follows the golden $name', async (golden) => {
  expect(await followed(golden.json, golden.personal)).toEqual(expected[golden.event] ?? []);
});

const goldenOf = (wanted: string) =>
  factGoldens('case', 'letter').find(({ event }) => event === wanted)!;

it.each<[string, object, boolean]>([
  ['that brings a link', { letter: 'E17', channel: 'MAIL' }, true],
  ['that lies in the file', { letter: 'E17', channel: 'FILE' }, false],
  ['of another kind', { letter: 'E01', channel: 'MAIL' }, false],
])('D12: a letter %s opens its link from its acceptance on: %j', async (_what, change, opens) => {
  const fact = JSON.parse(goldenOf('letter.sent.v1').json) as {
    data: { causeId: string; sentAt: string };
  };
  const json = JSON.stringify({ ...fact, data: { ...fact.data, ...change } });
  const { causeId, sentAt } = fact.data;
  expect(await followed(json, {})).toEqual(opens ? [`${causeId} ${sentAt}`] : []);
});

it('keeps no address of a reaction that was erased', async () => {
  expect(await followed(goldenOf('case.address-corrected.v1').json, 'erased')).toEqual([]);
});
