import { base, reporters, withServers } from './jest.config.mjs';

// What takes packages that the system does not need; `npm run test:long`.
export default {
  reporters,
  projects: [
    {
      ...base,
      ...withServers,
      displayName: 'long',
      testMatch: ['<rootDir>/{apps,tools}/**/*.long.spec.ts'],
      globalSetup: '<rootDir>/apps/journeys/test/stack/start.mjs',
      globalTeardown: '<rootDir>/apps/journeys/test/stack/stop.mjs',
    },
  ],
};
