import { migrateService } from '@klantreacties/service-runtime';

await migrateService({
  prismaFolder: `${import.meta.dirname}/prisma`,
  schemas: ['figures_a', 'figures_b'],
});
