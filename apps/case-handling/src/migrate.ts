import { migrateService } from '@klantreacties/service-runtime';

await migrateService({
  prismaFolder: `${import.meta.dirname}/prisma`,
  tablesFrom: [`${import.meta.dirname}/event-delivery/prisma`],
  appendOnly: ['case_history', 'case_history_personal'],
  erasing: [
    { table: 'case_history_personal', keys: ['case_id', 'position'] },
    { table: 'searched_person', keys: ['case_id'] },
    { table: 'searched_words', keys: ['case_id'] },
    { table: 'measure', keys: ['case_id'] },
  ],
});
