import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Linter } from 'eslint';
// @ts-expect-error the flat configuration is plain JavaScript
import config from '../../eslint.config.mjs';

const linter = new Linter({ configType: 'flat' });
const problems = (filename: string, code: string): string[] =>
  linter.verify(code, config as Linter.Config[], { filename }).map((problem) => problem.message);

describe('the import rules', () => {
  it.each([
    ['apps/intake/src/domain/form.ts', "export { x } from '../persistence/store.ts';"],
    ['apps/intake/src/domain/form.ts', "export { x } from '@klantreacties/event-delivery';"],
    ['apps/intake/src/domain/form.ts', "export { x } from 'node:crypto';"],
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/graphql/resolver.ts', "export { x } from '../persistence/store.ts';"],
    ['apps/intake/src/consumers/open.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/persistence/store.ts', "export { x } from '../consumers/open.ts';"],
    ['apps/intake/src/domain/form.ts', "export { x } from '@klantreacties/reporting';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/case-handling';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/procedure/src/terms.ts';"],
    ['apps/intake/src/main.ts', "export { x } from 'kafkajs';"],
    ['libs/event-delivery/src/relay.ts', "export { x } from 'kafkajs';"],
    ['libs/procedure/src/terms.ts', "export { x } from '@klantreacties/service-runtime';"],
    ['apps/web/src/page.ts', "export { x } from '@klantreacties/subgraph';"],
    ['tools/stack/stack.ts', "export { x } from '@klantreacties/test-harness';"],
    ['bench/system.ts', "export { x } from '@klantreacties/test-harness';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/test-harness';"],
    ['apps/intake/src/persistence/store.ts', "export { x } from '@klantreacties/test-harness';"],
    ['apps/notification/src/config.ts', "export { x } from '@klantreacties/test-harness';"],
    ['apps/notification/src/sending/mail.ts', "export { x } from '@klantreacties/test-harness';"],
  ])('refuse in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toHaveLength(1);
  });

  it.each([
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../domain/form.ts';"],
    ['apps/intake/src/graphql/resolver.ts', "export { x } from '../use-cases/submit.ts';"],
    ['apps/intake/src/main.ts', "export { x } from './persistence/store.ts';"],
    ['libs/event-delivery/src/kafka/ask.ts', "export { x } from 'kafkajs';"],
    ['apps/web/src/page.ts', "export { x } from '@klantreacties/procedure';"],
    ['tools/stack/stack.ts', "export { x } from '@klantreacties/local-servers';"],
    ['bench/load/bare-kafka-process.ts', "export { x } from 'kafkajs';"],
    ['tools/checks/migrations.ts', "export { x } from '@klantreacties/test-harness';"],
  ])('let through in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toEqual([]);
  });
});

describe('the import rules of notification', () => {
  const src = 'apps/notification/src';

  it.each([
    ['letters/layout/blocks.ts', '../define-letter.ts'],
    ['letters/layout/blocks.ts', '../../sending/send-mail.ts'],
    ['letters/layout/blocks.ts', 'node:fs'],
    ['letters/e05-proposal.ts', '../sending/letter-store.ts'],
    ['letters/e05-proposal.ts', '../consumers/write-letters-when-facts.ts'],
    ['letters/e05-proposal.ts', '@klantreacties/event-delivery'],
    ['letters/e05-proposal.ts', '@klantreacties/intake'],
    ['sending/deliver-letters.ts', '../persistence/postgres-letter-store.ts'],
    ['sending/deliver-letters.ts', '../graphql/readable-letters.ts'],
    ['sending/deliver-letters.ts', '../consumers/write-letters-when-facts.ts'],
    ['consumers/write-letters-when-facts.ts', '../persistence/postgres-letter-store.ts'],
    ['graphql/letters-resolver.ts', '../letters/index.ts'],
    ['graphql/letters-resolver.ts', '../persistence/postgres-letter-store.ts'],
    ['persistence/postgres-letter-store.ts', '../letters/index.ts'],
    ['persistence/postgres-letter-store.ts', '../consumers/write-letters-when-facts.ts'],
    ['persistence/postgres-letter-store.ts', '../config.ts'],
    ['config.ts', './graphql/letters-resolver.ts'],
    ['config.ts', './consumers/write-letters-when-facts.ts'],
    ['config.ts', './persistence/postgres-letter-store.ts'],
  ])('refuse in %s: %s', (file, imported) => {
    expect(problems(`${src}/${file}`, `export { x } from '${imported}';`)).toHaveLength(1);
  });

  it('hold in every one of its folders, and let through what it has now', () => {
    const files = globSync(`${src}/**/*.ts`).filter((file) => !file.endsWith('.spec.ts'));
    const folders = [...new Set(files.map((file) => dirname(file)))].filter((one) => one !== src);
    expect(folders.length).toBeGreaterThan(5);
    for (const folder of folders)
      expect(problems(`${folder}/new.ts`, "export { x } from '../new/room.ts';")).toEqual([
        expect.stringContaining('In notification'),
      ]);
    for (const file of files) {
      const imports = readFileSync(file, 'utf8').matchAll(/ from '[^']+';$/gm);
      for (const [from] of imports) expect(problems(file, `export { x }${from}`)).toEqual([]);
    }
  });
});

describe('journeys', () => {
  it.each([
    ['src/run-tour.ts', '../../../tools/stack/settings.ts'],
    ['src/run-tour.ts', '@klantreacties/event-delivery'],
    ['src/run-tour.ts', '@klantreacties/tools'],
    ['test/take-stack.ts', '../../../tools/journeys/control.ts'],
    ['test/privacy.journey.spec.ts', '../../../tools/stack/topics.ts'],
    ['test/privacy.journey.spec.ts', '@klantreacties/test-harness'],
  ])('import nothing of the system or its runner, in %s: %s', (file, imported) => {
    expect(problems(`apps/journeys/${file}`, `export { x } from '${imported}';`)).toHaveLength(1);
  });

  it.each([
    ['test/on-stack.ts', '../src/index.ts'],
    ['src/tour.ts', '@klantreacties/procedure'],
    ['src/topics.ts', 'kafkajs'],
  ])('import in %s what everybody may know: %s', (file, imported) => {
    expect(problems(`apps/journeys/${file}`, `export { x } from '${imported}';`)).toEqual([]);
  });
});

describe('the clock', () => {
  it.each([
    'export const at = new Date();',
    'export const at = Date.now();',
    'export const sql = `UPDATE letter SET sent_at = now()`;',
    "export const sql = 'DELETE FROM letter WHERE sent_at < CURRENT_TIMESTAMP';",
  ])('is refused where it is read by itself: %s', (code) => {
    expect(problems('libs/procedure/src/terms.ts', code)).toHaveLength(1);
  });

  it('is not read by any migration or schema', () => {
    const files = globSync('{apps,libs}/*/prisma/**/*.{sql,prisma}');
    expect(files.length).toBeGreaterThan(4);
    const reading = files.filter((file) =>
      /\bnow\(\)|current_timestamp/i.test(readFileSync(file, 'utf8')),
    );
    expect(reading).toEqual([]);
  });
});

it('F4: a path of a file is not taken from the pathname of its URL', () => {
  const code = "export const file = new URL('./a.yaml', import.meta.url).pathname;";
  for (const filename of ['libs/procedure/src/terms.ts', 'apps/intake/src/domain/form.spec.ts'])
    expect(problems(filename, code)).toHaveLength(1);
});

it('the environment is read by config.ts alone', () => {
  const code = "export const port = process.env['PORT'];";
  expect(problems('apps/intake/src/use-cases/submit.ts', code)).toHaveLength(1);
  expect(problems('apps/intake/src/config.ts', code)).toEqual([]);
});
