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
    ['apps/intake/src/consumers/open.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/persistence/store.ts', "export { x } from '../consumers/open.ts';"],
    ['apps/intake/src/domain/form.ts', "export { x } from '@klantreacties/reporting';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/case-handling';"],
    ['apps/intake/src/main.ts', "export { x } from '@klantreacties/procedure/src/terms.ts';"],
    ['apps/intake/src/main.ts', "export { x } from 'kafkajs';"],
    ['libs/event-delivery/src/relay.ts', "export { x } from 'kafkajs';"],
    ['libs/procedure/src/terms.ts', "export { x } from '@klantreacties/service-runtime';"],
    ['apps/web/src/page.ts', "export { x } from '@klantreacties/subgraph';"],
  ])('refuse in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toHaveLength(1);
  });

  it.each([
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../domain/form.ts';"],
    ['apps/intake/src/graphql/resolver.ts', "export { x } from '../use-cases/submit.ts';"],
    ['apps/intake/src/main.ts', "export { x } from './persistence/store.ts';"],
    ['libs/event-delivery/src/kafka.ts', "export { x } from 'kafkajs';"],
    ['apps/web/src/page.ts', "export { x } from '@klantreacties/procedure';"],
  ])('let through in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toEqual([]);
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
    const files = globSync('apps/*/prisma/**/*.{sql,prisma}');
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
