export * from './event-goldens.ts';
export * from './free-port.ts';
export * from './identity-provider.ts';
export * from './kafka.ts';
export * from './mail-inbox.ts';
export * from './postgres.ts';
