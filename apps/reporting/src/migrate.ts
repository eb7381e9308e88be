import { migrateService } from '@klantreacties/service-runtime';

await migrateService({
  prismaFolder: `${import.meta.dirname}/prisma`,
  tablesFrom: [`${import.meta.dirname}/event-delivery/prisma`],
  schemas: ['figures_a', 'figures_b'],
});
