export * from './legal-holidays.ts';
export * from './local-date.ts';
export * from './next-steps.ts';
export * from './problems/index.ts';
export * from './terms.ts';
export * from './vocabulary/index.ts';
