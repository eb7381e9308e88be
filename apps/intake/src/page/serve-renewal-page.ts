import { told } from '@klantreacties/procedure';
import { publicContent, type HttpServer } from '@klantreacties/service-runtime';
import { languageOf } from '@klantreacties/subgraph';
import { z } from 'zod';
import { renewCode, type RenewCodePorts } from '../use-cases/renew-code.ts';
import { page, script, style } from './page-files.ts';

/** Scripts and styles from files of ours alone, and none within the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const given = z.object({ token: z.string().max(200), idempotencyKey: z.string().max(200) });

/**
 * Serves the page to which the `followUpUrl` of a brand leads whose front end has none for it: `/nieuwe-code` with its files. A
 * GET shows it and changes nothing; its POST is `renewCode`. It takes JSON alone, which no form of another site can send.
 */
export function serveRenewalPage({ app }: Pick<HttpServer, 'app'>, ports: RenewCodePorts): void {
  // A browser keeps nothing of the page, for a code stands in it after its POST.
  app.get('/nieuwe-code', async (_request, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
  const files = [
    ['/nieuwe-code.css', 'text/css; charset=utf-8', style],
    ['/nieuwe-code.js', 'text/javascript; charset=utf-8', script],
  ] as const;
  for (const [path, type, content] of files)
    app.get(
      path,
      publicContent(content, { 'content-type': type, 'content-security-policy': policy }),
    );
  app.post('/nieuwe-code', async (request, reply) => {
    const read = given.safeParse(request.body);
    if (!read.success)
      return reply.code(400).send({ errors: [{ message: 'Send a token and a key' }] });
    const result = await renewCode(ports, { ...read.data, correlationId: ports.newId() });
    if (result.outcome === 'RENEWED')
      return { number: result.number, followUpCode: result.followUpCode };
    const language = languageOf(request.headers['accept-language']);
    return reply.code(409).send(told(result.code, language));
  });
}
