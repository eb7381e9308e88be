import { migrateService } from '@klantreacties/service-runtime';

await migrateService({ prismaFolder: `${import.meta.dirname}/prisma` });
