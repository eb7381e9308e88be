import { base, reporters, withServers } from './jest.config.mjs';

// What takes packages that the system does not need, or minutes; `npm run test:long`.
export default {
  reporters,
  projects: [
    {
      ...base,
      ...withServers,
      displayName: 'long',
      testMatch: ['<rootDir>/tools/analysts/**/*.long.spec.ts'],
      globalSetup: '<rootDir>/tools/journeys/start.mjs',
      globalTeardown: '<rootDir>/tools/journeys/stop.mjs',
    },
    {
      ...base,
      displayName: 'generators',
      testMatch: ['<rootDir>/tools/generators/**/*.long.spec.ts'],
    },
    {
      ...base,
      displayName: 'demo',
      testMatch: ['<rootDir>/tools/demo/**/*.long.spec.ts'],
    },
  ],
};
