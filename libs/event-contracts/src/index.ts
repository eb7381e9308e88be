export * from './all-events.ts';
export * from './breaking-changes.ts';
export * from './case-events.ts';
export * from './define-event.ts';
export * from './documents.ts';
export * from './envelope.ts';
export * from './intake-events.ts';
export * from './letter-events.ts';
export * as values from './values.ts';
