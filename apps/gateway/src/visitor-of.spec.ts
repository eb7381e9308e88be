import { createVisitorMarks } from '@klantreacties/service-runtime';
import { fastify } from 'fastify';
import { createVisitorOf, type VisitorOf } from './visitor-of.ts';

const keys = (fill: number) => ({ current: 'a', keys: { a: new Uint8Array(32).fill(fill) } });
const marks = createVisitorMarks(keys(1));
const now = new Date('2026-12-01T10:00:30Z');
const visitorOf = createVisitorOf(marks, () => now);
const made = marks.make('203.0.113.7', 'request-1', now) ?? '';
const madeByAnother = createVisitorMarks(keys(2)).make('203.0.113.7', 'request-1', now) ?? '';

async function seen(headers: Record<string, string>, of: VisitorOf = visitorOf): Promise<unknown> {
  const app = fastify();
  app.get('/', async (request) => ({ visitor: of(request) }));
  const answer = await app.inject({ url: '/', headers, remoteAddress: '2001:db8::9' });
  return answer.json<{ visitor: unknown }>().visitor;
}

describe('from where a request comes', () => {
  it('is from the visitor of whom a front end of ours says so', async () => {
    expect(await seen({ 'x-visitor': made, 'x-correlation-id': 'request-1' })).toBe('203.0.113.7');
  });

  it.each([
    ['no header', {}],
    ['a header without a mark', { 'x-visitor': '203.0.113.7', 'x-correlation-id': 'request-1' }],
    ['the mark of another key', { 'x-visitor': madeByAnother, 'x-correlation-id': 'request-1' }],
    ['a mark of another request', { 'x-visitor': made, 'x-correlation-id': 'request-2' }],
    ['a mark of a request without an id', { 'x-visitor': made }],
    ['what proxies say', { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7' }],
  ])('is from who is connected with %s', async (_what, headers) => {
    expect(await seen(headers)).toBe('2001:db8:0:0::/64');
  });

  it('is from who is connected where the mark is old', async () => {
    const later = createVisitorOf(marks, () => new Date(now.getTime() + 120_000));
    const headers = { 'x-visitor': made, 'x-correlation-id': 'request-1' };
    expect(await seen(headers, later)).toBe('2001:db8:0:0::/64');
  });
});
