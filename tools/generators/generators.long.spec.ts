import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { examples, writtenForAService, type Example } from './examples.ts';
import { temporaryClone, type Clone } from './temporary-clone.ts';

const root = join(import.meta.dirname, '../..');
const patchOf = (name: string) => join(import.meta.dirname, 'examples', `${name}.patch`);
const filesOf = (name: string) => readFileSync(patchOf(name), 'utf8').match(/^diff --git a\/\S+/gm);
const someMinutes = 10 * 60_000;
const effect = ['nx', 'generate', '@klantreacties/tools:consumer'];

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

  describe.each(examples)('the example $name', (example) => {
    const { name, most, with: others = [], where, undone, judges = [], folder } = example;
    const [program, ...args] = [...unit, where];
    let changedOutside: string[] = [];

    it(
      'compiles as it is generated, and its specs say that nothing is done yet',
      () => {
        succeeds('git', 'add', '--all');
        expect(generate(example)).toMatchObject({ status: 0 });
        changedOutside = clone.run('git', 'diff', '--name-only').output.trim().split('\n');
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
        succeeds('git', 'apply', patchOf(name));
        build();
        succeeds(program, ...args);
        for (const [command = '', ...given] of judges) succeeds(command, ...given);
      },
      someMinutes,
    );

    it(`costs ${most} files at most`, () => {
      const files = [name, ...others].flatMap((one) => filesOf(one) ?? []);
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThanOrEqual(most);
    });

    if (folder !== undefined)
      it('is its folder and one line, beside what the generator writes', () => {
        for (const file of filesOf(name) ?? []) expect(file).toContain(` a/${folder}`);
        expect(changedOutside).toEqual(writtenForAService);
        const manifest = ['diff', '--numstat', 'tools/stack/services.ts'];
        expect(clone.run('git', ...manifest).output).toMatch(/^1\t0\t/);
      });
  });

  it.each([
    ['case-handling', 'newCodeRequested', 'case-handling/src/consumers'],
    ['notification', 'reporterAnswered', 'notification/src/consumers'],
    ['reporting', 'letterQueued', 'reporting/src/domain'],
    ['contact', 'reporterAnswered', 'contact/src'],
  ])(
    'an effect in %s compiles as it is generated, and its spec says that nothing happens yet',
    (service, on, where) => {
      succeeds('npx', ...effect, 'note', on, `--service=${service}`);
      types();
      const { status, output } = clone.run(...unit, where);
      expect(output).toContain('Nothing happens yet on');
      expect(status).toBe(1);
    },
    someMinutes,
  );

  it(
    'an event of a case and a command without words compile, and specs say which are missing',
    () => {
      succeeds('npx', 'nx', 'generate', '@klantreacties/tools:event', 'case', 'nothingSaid');
      succeeds('npx', 'nx', 'generate', '@klantreacties/tools:command', 'sayNothing');
      types();
      const { status, output } = clone.run(...unit, '(vocabulary|step-view|command-forms).spec');
      for (const missing of [
        'the vocabulary › StepKind has names',
        'tells in whole sentences of case.nothing-said',
        'the forms of commands › say what follows in both languages',
      ])
        expect(output).toContain(missing);
      expect(status).toBe(1);
    },
    someMinutes,
  );
});
