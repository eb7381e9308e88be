export * from './free-port.ts';
export * from './kafka.ts';
export * from './postgres.ts';
