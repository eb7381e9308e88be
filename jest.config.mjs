import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./swc.config.json', import.meta.url), 'utf8'));

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts', '<rootDir>/{tools,bench}/**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/apps/journeys/', '<rootDir>/node_modules/'],
    },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/*/test/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/test-harness/src/jest-global-setup.ts',
      globalTeardown: '<rootDir>/libs/test-harness/src/jest-global-teardown.ts',
    },
    {
      ...base,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/journeys/src/**/*.spec.ts'],
      globalSetup: '<rootDir>/apps/journeys/src/system-setup.ts',
      globalTeardown: '<rootDir>/apps/journeys/src/system-teardown.ts',
    },
  ],
};
