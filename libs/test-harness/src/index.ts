export * from './event-goldens.ts';
export * from './infrastructure.ts';
export * from './kafka.ts';
export * from './postgres.ts';
export * from './until.ts';
