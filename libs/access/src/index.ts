export * from './case-scope.ts';
export * from './measure-scope.ts';
export * from './places.ts';
export * from './read-rights.ts';
export * from './readers.ts';
export * from './viewer.ts';
