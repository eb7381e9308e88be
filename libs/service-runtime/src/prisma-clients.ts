import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';

/** A client class that Prisma generated from a service's models. */
export type ClientClass<Client extends { $disconnect(): Promise<void> }> = new (options: {
  adapter: PrismaPg;
  errorFormat: 'minimal';
}) => Client;

/** Makes Prisma's clients over a pool, one of each class; they take their connections from it and end with it. */
export function clientsOver(pool: Pool) {
  const made = new Map<unknown, { $disconnect(): Promise<void> }>();
  return {
    clientOf<Client extends { $disconnect(): Promise<void> }>(Class: ClientClass<Client>): Client {
      const known = made.get(Class);
      if (known !== undefined) return known as Client;
      // The adapter asks with `instanceof`, and would open a pool of its own from another copy of `pg`.
      const client = new Class({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
      made.set(Class, client);
      return client;
    },
    async disconnect(): Promise<void> {
      for (const client of made.values()) await client.$disconnect();
    },
  };
}
