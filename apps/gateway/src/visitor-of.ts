import { networkPrefixOf, type VisitorMarks } from '@klantreacties/service-runtime';
import type { FastifyRequest } from 'fastify';

/** From which network a request comes; null where that is not known. */
export type VisitorOf = (request: Pick<FastifyRequest, 'headers' | 'ip'>) => string | null;

/**
 * The visitor of a front end of ours where its `x-visitor` holds, else who is connected. A header that does not hold is
 * as none at all, for anyone may send one.
 */
export const createVisitorOf =
  (marks: VisitorMarks, now: () => Date): VisitorOf =>
  ({ headers, ip }) =>
    marks.read(headers['x-visitor'], headers['x-correlation-id'], now()) ?? networkPrefixOf(ip);
