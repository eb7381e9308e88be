export * from './case-scope.ts';
export * from './viewer.ts';
