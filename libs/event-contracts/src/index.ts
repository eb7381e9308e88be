export * from './define-event.ts';
export * from './intake-events.ts';
export * from './case-events.ts';
export * from './letter-events.ts';
export * from './envelope.ts';
export * as values from './values.ts';
