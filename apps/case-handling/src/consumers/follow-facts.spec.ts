import { directory } from '../../test/a-case.ts';
import { factGoldens } from '@klantreacties/test-harness';
import type { Session } from '@klantreacties/service-runtime';
import type { CaseStore } from '../use-cases/case-store.ts';
import { followFacts, readFactsFor } from './follow-facts.ts';
import { keepAnswerWhenReporterAnswered } from './keep-answer-when-reporter-answered.ts';
import { meetTermWhenLetterSent } from './meet-term-when-letter-sent.ts';
import { openCaseWhenReactionSubmitted } from './open-case-when-reaction-submitted.ts';

const effects = [
  openCaseWhenReactionSubmitted,
  keepAnswerWhenReporterAnswered,
  meetTermWhenLetterSent,
];

/** What following a fact does to a store that only listens. */
async function followed(json: string, personal: object | 'erased'): Promise<string[]> {
  const done: string[] = [];
  const store = {
    openIn: async (_session: Session, { next }: { next: { state: string } }) =>
      void done.push(`opens ${next.state}`),
    changeIn: async () => void done.push('changes'),
  } as unknown as CaseStore;
  const reading = readFactsFor(effects)(json);
  if ('refusal' in reading) throw new Error(reading.refusal.reason);
  if ('ignored' in reading) return [];
  const ports = {
    store,
    keyRing: { open: async () => personal as Record<string, unknown> },
    directory: () => directory,
    now: () => new Date('2026-12-01T10:00:05Z'),
  };
  await followFacts(ports, effects)(reading.event, {} as Session);
  return done;
}

const expected: Record<string, string[]> = {
  'intake.reaction-submitted.v1': ['opens REGISTERED'],
  'intake.reporter-answered.v1': ['changes'],
  'letter.sent.v1': ['changes'],
};

describe('case-handling', () => {
  it.each(factGoldens('intake', 'letter'))('reads the golden $name', async (golden) => {
    expect(await followed(golden.json, golden.personal)).toEqual(expected[golden.name] ?? []);
  });

  it('opens no case of a reaction that was erased', async () => {
    const [submitted] = factGoldens('intake').filter(({ name }) => name.includes('submitted'));
    expect(await followed(submitted?.json ?? '', 'erased')).toEqual([]);
  });
});
