import { base, reporters, withServers } from './jest.config.mjs';

// What takes packages that the system does not need; `npm run test:long`.
export default {
  reporters,
  projects: [
    {
      ...base,
      ...withServers,
      displayName: 'long',
      testMatch: ['<rootDir>/tools/**/*.long.spec.ts'],
      globalSetup: '<rootDir>/tools/journeys/start.mjs',
      globalTeardown: '<rootDir>/tools/journeys/stop.mjs',
    },
  ],
};
