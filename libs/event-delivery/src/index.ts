export * from './consumer.ts';
export * from './delivery-tables.ts';
export * from './kafka.ts';
export * from './key-ring.ts';
export * from './outage.ts';
export * from './outbox.ts';
export * from './relay.ts';
export * from './sql.ts';
