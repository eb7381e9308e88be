import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  buildDirectory: '../../dist/services/web/pages',
  // The pages work without scripts, so nothing is fetched ahead by one.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
