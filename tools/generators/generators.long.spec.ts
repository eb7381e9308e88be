import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryClone, type Clone } from './temporary-clone.ts';

/** One thing of the procedure that is still to come, as somebody makes it. */
interface Example {
  kind: string;
  given: string[];
  /** How many files a person may have to write or change for it, those of its specs included. */
  most: number;
  /** Where its specs are. */
  where: string;
  /** What its specs say while it is as it was generated. */
  undone: string;
  /** A script that judges it too. */
  check?: string;
}

// Each may build on those before it.
const examples: Example[] = [
  {
    kind: 'command',
    given: ['explainDelay'],
    most: 5,
    where: '(case-handling|event-contracts)/src',
    undone: 'changes the case, and tells it with a fact',
  },
  {
    kind: 'letter',
    given: ['E09', 'delay', 'delayExplained'],
    most: 3,
    where: '(notification|procedure)/src',
    undone: 'letter E09 in NL must contain › something',
  },
  {
    kind: 'event',
    given: ['intake', 'withdrawalRequested'],
    most: 2,
    where: 'event-contracts/src',
    undone: 'intake.withdrawal-requested says what happened',
  },
  {
    kind: 'consumer',
    given: ['keepRequest', 'withdrawalRequested'],
    most: 2,
    where: 'case-handling/src/consumers',
    undone: 'Nothing happens yet on nl.wijzijnjong.klantreacties.intake.withdrawal-requested',
  },
  {
    kind: 'read-model',
    given: [
      'proposal',
      '--columns=proposalId:uuid,reactionId:uuid,answer:text:NOT_YET,answeredAt:timestamptz:NOT_YET',
    ],
    most: 3,
    where: 'reporting/src',
    undone: 'has a fact that fills each read model',
    check: 'tools/checks/databases.ts',
  },
];

const root = join(import.meta.dirname, '../..');
const patchOf = (kind: string) => join(import.meta.dirname, 'examples', `${kind}.patch`);
const someMinutes = 10 * 60_000;

describe('in a clone', () => {
  let clone: Clone;
  const succeeds = (program: string, ...args: string[]) => {
    const { status, output } = clone.run(program, ...args);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${output.slice(-10_000)}`);
  };
  const generate = ({ kind, given }: Example) =>
    clone.run('npx', 'nx', 'generate', `@klantreacties/tools:${kind}`, ...given);
  const unit = ['npm', 'test', '--', '--selectProjects', 'unit', '--testPathPatterns'] as const;

  const types = () => {
    succeeds(process.execPath, 'tools/clients/make-clients.ts');
    succeeds(process.execPath, 'node_modules/typescript/bin/tsc', '-b');
  };

  function build() {
    types();
    for (const written of ['contracts', 'graph', 'documents']) succeeds('npm', 'run', written);
    const goldens = ['letters.spec', '--testNamePattern', 'is word for word its golden'];
    succeeds('env', 'UPDATE_GOLDENS=true', ...unit, ...goldens);
  }

  beforeAll(() => void (clone = temporaryClone(root)), someMinutes);
  afterAll(() => rmSync(clone.folder, { recursive: true }));

  describe.each(examples)('an example of $kind', (example) => {
    const { kind, most, where, undone, check } = example;
    const [program, ...args] = [...unit, where];

    it(
      'compiles as it is generated, and its specs say that nothing is done yet',
      () => {
        expect(generate(example)).toMatchObject({ status: 0 });
        types();
        const { status, output } = clone.run(program, ...args);
        expect(output).toContain(undone);
        expect(status).toBe(1);
      },
      someMinutes,
    );

    it(
      'is not written over',
      () => {
        const { status, output } = generate(example);
        expect(output).toContain('is there already');
        expect(status).toBe(1);
      },
      someMinutes,
    );

    it(
      'is done when its patch lies over it',
      () => {
        succeeds('git', 'apply', patchOf(kind));
        build();
        succeeds(program, ...args);
        if (check !== undefined) succeeds(process.execPath, check);
      },
      someMinutes,
    );

    it(`costs ${most} files at most`, () => {
      const files = readFileSync(patchOf(kind), 'utf8').match(/^diff --git /gm) ?? [];
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThanOrEqual(most);
    });
  });
});
