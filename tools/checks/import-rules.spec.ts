import { globSync, readFileSync } from 'node:fs';
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
    ['apps/case-handling/src/consumers/open.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/persistence/store.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/domain/form.ts', "export { x } from '../../generated/prisma/client.ts';"],
    ['apps/intake/src/use-cases/a.ts', "export { x } from '../../generated/prisma/client.ts';"],
    ['apps/intake/src/graphql/a.ts', "export { x } from '../../generated/prisma/client.ts';"],
    ['apps/notification/src/sending/a.ts', "export { x } from '../../generated/prisma/client.ts';"],
    ['apps/intake/src/domain/form.ts', "export { x } from '@klantreacties/reporting';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/case-handling';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/procedure/src/terms.ts';"],
    ['apps/intake/src/main.ts', "export { x } from 'kafkajs';"],
    ['libs/event-delivery/src/relay.ts', "export { x } from 'kafkajs';"],
    ['libs/procedure/src/terms.ts', "export { x } from '@klantreacties/service-runtime';"],
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../persistence/store.ts';"],
    ['apps/case-handling/src/domain/case/case.ts', "export { x } from './perform.ts';"],
    ['apps/case-handling/src/domain/case/case.ts', "export type { X } from './perform.ts';"],
    ['apps/case-handling/src/domain/case/case.ts', "export { x } from './commands/index.ts';"],
    ['apps/notification/src/letters/e05.ts', "export { x } from '../sending/letter-store.ts';"],
    ['apps/reporting/src/consumers/count.ts', "export { x } from '../persistence/store.ts';"],
    ['apps/gateway/src/whole-answers.ts', "export { x } from './graph-server.ts';"],
    ['libs/procedure/src/vocabulary/kinds.ts', "export { x } from '../terms.ts';"],
    ['libs/event-delivery/src/relay.ts', "export { x } from './consumer/attempts.ts';"],
    ['libs/event-contracts/src/values.ts', "export { x } from '@klantreacties/event-delivery';"],
    ['libs/service-runtime/src/logger.ts', "export { x } from '@klantreacties/subgraph';"],
    ['libs/local-servers/src/java.ts', "export { x } from '@klantreacties/test-harness';"],
    ['apps/web/app/page.ts', "export { x } from '@klantreacties/subgraph';"],
    ['apps/web/src/main.ts', "export { x } from '@klantreacties/subgraph';"],
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
    ['apps/intake/src/persistence/a.ts', "export { x } from '../../generated/prisma/client.ts';"],
    ['libs/event-delivery/src/kafka/ask.ts', "export { x } from 'kafkajs';"],
    ['apps/case-handling/src/domain/case/case.ts', "export type { X } from './commands/index.ts';"],
    ['apps/web/app/page.ts', "export { x } from '@klantreacties/procedure';"],
    ['tools/stack/stack.ts', "export { x } from '@klantreacties/local-servers';"],
    ['bench/load/bare-kafka-process.ts', "export { x } from 'kafkajs';"],
    ['tools/checks/migrations.ts', "export { x } from '@klantreacties/test-harness';"],
  ])('let through in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toEqual([]);
  });
});

it('every app and lib is held to its folders', () => {
  const units = globSync('{apps,libs}/*/src');
  expect(units.length).toBeGreaterThan(14);
  for (const unit of units)
    expect(problems(`${unit}/new-folder/new.ts`, 'export const x = 1;')).toEqual([
      expect.stringContaining('has no line in tools/checks/folders.ts'),
    ]);
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
    expect(problems(`apps/journeys/${file}`, `export { x } from '${imported}';`)).not.toEqual([]);
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
