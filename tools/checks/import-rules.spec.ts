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
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/graphql/resolver.ts', "export { x } from '../persistence/store.ts';"],
    ['apps/intake/src/consumers/open.ts', "export { x } from '../graphql/resolver.ts';"],
    ['apps/intake/src/persistence/store.ts', "export { x } from '../consumers/open.ts';"],
    ['libs/procedure/src/terms.ts', "export { x } from '@klantreacties/service-runtime';"],
  ])('refuse in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toHaveLength(1);
  });

  it.each([
    ['apps/intake/src/use-cases/submit.ts', "export { x } from '../domain/form.ts';"],
    ['apps/intake/src/graphql/resolver.ts', "export { x } from '../use-cases/submit.ts';"],
    ['apps/intake/src/main.ts', "export { x } from './persistence/store.ts';"],
  ])('let through in %s: %s', (filename, code) => {
    expect(problems(filename, code)).toEqual([]);
  });

  it('refuse to read the clock of the machine', () => {
    expect(problems('libs/procedure/src/terms.ts', 'export const at = new Date();')).toHaveLength(
      1,
    );
    expect(problems('libs/procedure/src/terms.ts', 'export const at = Date.now();')).toHaveLength(
      1,
    );
  });
});
