import { directory } from '../../test/a-case.ts';
import { NotYet } from '@klantreacties/event-delivery';
import { factGoldens } from '@klantreacties/test-harness';
import type { Session } from '@klantreacties/service-runtime';
import type { CaseStore } from '../use-cases/case/case-store.ts';
import { caseFacts, followCaseFacts } from './case-facts.ts';

/** What following a fact does to a store that only listens. */
async function followed(json: string, personal: object | 'erased'): Promise<string[]> {
  const done: string[] = [];
  const store = {
    openIn: async (_session: Session, { next }: { next: { state: string } }) =>
      void done.push(`opens ${next.state}`),
    changeIn: async () => void done.push('changes'),
    keepLetter: async (_session: Session, { letter, state }: { letter: string; state: string }) =>
      void done.push(`keeps ${letter} ${state}`),
  } as unknown as CaseStore;
  const reading = caseFacts.read(json);
  if ('refusal' in reading) throw new Error(reading.refusal.reason);
  if ('ignored' in reading) return [];
  const ports = {
    store,
    keyRing: { open: async () => personal as Record<string, unknown> },
    directory: () => directory,
    now: () => new Date('2026-12-01T10:00:05Z'),
  };
  const refused = await followCaseFacts(ports)([reading.event], {} as Session);
  if (refused !== undefined) throw new Error(refused.refusal.reason);
  return done;
}

const expected: Record<string, string[]> = {
  'intake.reaction-submitted.v1': ['opens REGISTERED'],
  'intake.reporter-answered.v1': ['changes'],
  'letter.queued.v1': ['keeps E06 QUEUED'],
  'letter.sent.v1': ['keeps E06 SENT', 'changes'],
  'intake.code-renewed.v1': ['changes'],
  'intake.new-code-held-back.v1': ['changes'],
  'letter.delayed.v1': ['changes'],
  'letter.failed.v1': ['keeps E06 FAILED', 'changes'],
  'letter.withdrawn.v1': ['keeps E06 WITHDRAWN', 'changes'],
};

describe('case-handling', () => {
  it.each(factGoldens('intake', 'letter'))('reads the golden $name', async (golden) => {
    expect(await followed(golden.json, golden.personal)).toEqual(expected[golden.event] ?? []);
  });

  const intake = (name: string) =>
    factGoldens('intake').find((golden) => golden.event.includes(name))!;
  const sent = () => factGoldens('letter').find(({ event }) => event === 'letter.sent.v1')!;
  const changed = ({ json, personal }: { json: string; personal: object }, change: object) => {
    const fact = JSON.parse(json) as { data: object };
    return [JSON.stringify({ ...fact, data: { ...fact.data, ...change } }), personal] as const;
  };

  it.each([
    ['a letter', 'E08'],
    ['another letter', 'X'],
  ])('E6: meets no term by %s that it does not know, and goes on', async (_what, letter) => {
    expect(await followed(...changed(sent(), { letter }))).toEqual([`keeps ${letter} SENT`]);
  });

  it.each([
    ['a channel', { channel: 'APP' }],
    ['a field', { weight: 20 }],
  ])('E6: meets the term of a letter of %s that it does not know', async (_what, change) => {
    expect(await followed(...changed(sent(), change))).toEqual(['keeps E06 SENT', 'changes']);
  });

  it.each([
    ['to staff', { audience: 'HANDLER' }],
    ['in the file', { channel: 'FILE' }],
    ['with a link that works once', { letter: 'E17' }],
  ])('D10: keeps a letter %s too, for the time line', async (_what, change) => {
    for (const { event, json, personal } of factGoldens('letter')) {
      const done = await followed(...changed({ json, personal }, change));
      const kept = done.filter((one) => one.startsWith('keeps'));
      expect([event, kept.length]).toEqual([event, event === 'letter.delayed.v1' ? 0 : 1]);
    }
  });

  it.each([
    ['a care type', { careType: 'NANNY' }, {}],
    ['a relation', { relation: 'GRANDPARENT' }, {}],
    ['a language', { language: 'FR' }, {}],
    ['a preference', {}, { contactPreference: 'APP' }],
    ['a field', { added: 1 }, { added: { deep: 1 } }],
  ])(
    'E6: opens the case of a reaction with %s that it does not know',
    async (_what, data, more) => {
      const [json, personal] = changed(intake('submitted'), data);
      expect(await followed(json, { ...personal, ...more })).toEqual(['opens REGISTERED']);
    },
  );

  it.each([
    ['a reaction of a kind', 'submitted', { kind: 'QUESTION' }, 'unknown kind of reaction'],
    ['an answer', 'answered', { answer: 'WITHDRAWN' }, 'unknown answer'],
  ])('E6: keeps %s that it does not know, until it does', async (_what, name, change, reason) => {
    await expect(followed(...changed(intake(name), change))).rejects.toThrow(reason);
  });

  it('E6: keeps a fact whose sealed part is not as agreed, by its path', async () => {
    const { json, personal } = intake('submitted');
    const wrong = { ...personal, reporter: { name: 'Eva', email: 'SECRET', phone: null } };
    await expect(followed(json, wrong)).rejects.toThrow(/^personal: reporter.email$/);
  });

  it.each([
    ['letter.delayed.v1', {}, true],
    ['letter.failed.v1', {}, true],
    ['letter.withdrawn.v1', {}, true],
    ['letter.sent.v1', { letter: 'E01', delayedAt: '2026-12-01T10:00:03.000Z' }, true],
    ['letter.sent.v1', {}, false],
    ['intake.reporter-answered.v1', {}, false],
  ])('lets %s %j pass a case that is not open yet: %s', async (name, change, passes) => {
    const golden = factGoldens('intake', 'letter').find(({ event }) => event === name)!;
    const reading = caseFacts.read(changed(golden, change)[0]);
    if (!('event' in reading)) throw new Error('not read');
    const notOpen = async () => {
      throw new NotYet('The case is not open');
    };
    const following = followCaseFacts({
      store: { changeIn: notOpen, keepLetter: async () => undefined } as unknown as CaseStore,
      keyRing: { open: async () => golden.personal as Record<string, unknown> },
      directory: () => directory,
      now: () => new Date('2026-12-01T10:00:05Z'),
    })([reading.event], {} as Session);
    if (passes) expect(await following).toBeUndefined();
    else await expect(following).rejects.toThrow(NotYet);
  });

  it('opens no case of a reaction that was erased', async () => {
    const [submitted] = factGoldens('intake').filter(({ name }) => name.includes('submitted'));
    expect(await followed(submitted?.json ?? '', 'erased')).toEqual([]);
  });
});
