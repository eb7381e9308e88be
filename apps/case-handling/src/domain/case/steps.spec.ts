import { allFacts } from '@klantreacties/event-contracts';
import { entryKinds, stepKinds } from '@klantreacties/procedure';
import { directory } from '../../../test/a-case.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { doSample } from '../../../test/samples.ts';
import { actorOf } from './actor.ts';
import { commands } from './commands/index.ts';
import { actorOfStep, kindOf, noSteps, readersOf, steps, type StepFact } from './steps.ts';

const facts = Object.keys(steps) as StepFact[];
const isStep = (name: string): name is StepFact => name in steps;

describe('the time line', () => {
  it('D10: has a row for every fact of a case, and no other', () => {
    const ofCases = allFacts.flatMap(({ owner, name }) => (owner === 'case' ? [name] : []));
    expect([...facts, ...noSteps].sort()).toEqual([...new Set(ofCases)].sort());
  });

  it('D10: uses every kind of step', () => {
    const kinds = facts.flatMap((what) => [
      kindOf(what, {}),
      kindOf(what, { again: true }),
      ...entryKinds.names.map((entryKind) => kindOf(what, { entryKind })),
    ]);
    expect([...new Set(['LETTER', ...kinds])].sort()).toEqual([...stepKinds.names].sort());
  });

  it.each(commands.map(({ name }) => name))('D10: shows what %s did, and who', (name) => {
    const done = everywhere.flatMap(({ record, actor }) => {
      const decision = doSample(name, record, actor);
      return 'problems' in decision || decision.next === record ? [] : [decision.facts];
    });
    expect(done.length).toBeGreaterThan(0);
    for (const told of done) {
      const actors = told.flatMap(({ definition: { name: what }, data }) =>
        isStep(what) ? [actorOfStep(what, { data, actor: 'joris-bakker' })] : [],
      );
      expect(actors).toContain('STAFF');
    }
  });
});

describe('who did a step', () => {
  it.each([
    ['a note of staff', 'entry-logged', 'NOTE', 'joris-bakker', 'STAFF'],
    ['a note of the system', 'entry-logged', 'NOTE', '', 'SYSTEM'],
    ['a note that was erased', 'entry-logged', 'NOTE', null, null],
    ['a message of the reporter', 'entry-logged', 'REPORTER_MESSAGE', '', 'REPORTER'],
    ['one that was erased', 'entry-logged', 'REPORTER_MESSAGE', null, 'REPORTER'],
    ['an answer', 'proposal-answered', undefined, '', 'REPORTER'],
    ['a draft that was erased', 'judgment-drafted', undefined, null, 'STAFF'],
    ['a hand-over by itself', 'handler-released', undefined, '', 'SYSTEM'],
    ['a term, whatever met it', 'milestone-met', undefined, 'joris-bakker', 'SYSTEM'],
  ] as const)('D10: is told of %s', (_what, fact, entryKind, actor, expected) => {
    expect(actorOfStep(fact, { data: { entryKind }, actor })).toBe(expected);
  });
});

describe('the readers of a step', () => {
  const [ordinary] = everywhere;
  it.each([
    ['joris-bakker', 'QUALITY'],
    ['renate-smit', 'AUTHORITY'],
    ['sanne-de-boer', 'EVERYONE'],
  ])('D10: %s is of %s', (id, readers) => {
    expect(readersOf(actorOf(ordinary!.record, id, directory).authority)).toBe(readers);
  });
});
