import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./swc.config.json', import.meta.url), 'utf8'));

/** What every project has, also that of `jest.long.config.mjs`. */
export const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

export const withServers = { testEnvironment: '<rootDir>/tools/checks/servers-environment.mjs' };
export const reporters = ['default', '<rootDir>/tools/checks/progress-reporter.mjs'];

export default {
  reporters,
  // One worker, made anew when it holds too much: an ES module that a spec file loaded is
  // never let go of, and all files in one process need more than the heap has.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/tools/checks/last-spec-sequencer.mjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs}/*/{src,app}/**/*.spec.ts',
        '<rootDir>/{tools,bench}/**/!(*.int|*.journey|*.long).spec.ts',
      ],
    },
    {
      ...base,
      ...withServers,
      displayName: 'integration',
      testMatch: [
        '<rootDir>/{apps,libs}/*/test/**/*.int.spec.ts',
        '<rootDir>/tools/**/*.int.spec.ts',
      ],
    },
    {
      ...base,
      ...withServers,
      displayName: 'journeys',
      testMatch: [
        '<rootDir>/{apps/journeys/test,tools/{attack,examples,pages,rights}}/**/*.journey.spec.ts',
      ],
      globalSetup: '<rootDir>/tools/journeys/start.mjs',
      globalTeardown: '<rootDir>/tools/journeys/stop.mjs',
    },
  ],
};
