import type { Session } from '@klantreacties/service-runtime';

/** One database session or transaction; all that delivery needs to know of a driver. */
export type Sql = Session;
