import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createHttpServer, createLogger, createMetrics } from '@klantreacties/service-runtime';
import { createGraphServer } from '../src/graph-server.ts';
import type { KnownOperations } from '../src/known-operations.ts';

const supergraphFile = fileURLToPath(new URL('../../../graph/supergraph.graphql', import.meta.url));
const names = [
  ...readFileSync(supergraphFile, 'utf8').matchAll(/@join__graph\(name: "([^"]+)"/g),
].map(([, name]) => name!);

/** No operation is known by its hash, and every one is taken. */
export const noneKnown: KnownOperations = { documentOf: () => undefined, alone: false };

/** A gateway before one subgraph in the place of all, which answers what it was given to say. */
export interface GatewayUnderTest {
  url: string;
  /** What the subgraph was asked. */
  asked: { query: string; variables?: object }[];
  /** What it answers. */
  answer: object;
  stop(): Promise<void>;
}

/** Starts it on a free port; `staff` as authorization is a colleague, none the public, and the rest is refused. */
export async function startGatewayUnderTest(options: {
  production: boolean;
  isAllowedOrigin?(origin: string): boolean;
  operations?: KnownOperations;
}): Promise<GatewayUnderTest> {
  const asked: GatewayUnderTest['asked'] = [];
  const subgraph = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(JSON.parse(body) as (typeof asked)[number]);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(gateway.answer));
    });
  });
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const { port } = subgraph.address() as AddressInfo;
  const logger = createLogger({ service: 'spec', level: 'silent' });
  const server = createHttpServer({
    port: 0,
    operatorsPort: 0,
    host: '127.0.0.1',
    production: options.production,
    logger,
    metrics: createMetrics(),
    parts: () => [],
  });
  const graph = createGraphServer({
    server,
    logger,
    supergraphFile,
    subgraphs: Object.fromEntries(names.map((name) => [name, `http://127.0.0.1:${port}/graphql`])),
    explorer: !options.production,
    operations: options.operations ?? noneKnown,
    isAllowedOrigin: options.isAllowedOrigin ?? (() => false),
    signViewer: async () => 'signed',
    visitorOf: () => null,
    whoIsAsking: async (authorization) => {
      if (authorization === undefined) return { viewer: { kind: 'public' } };
      const viewer = { kind: 'staff', id: 'joris-bakker', roles: ['QUALITY'] } as never;
      return authorization === 'staff' ? { viewer } : { refusal: 'TOKEN_NOT_VALID' };
    },
  });
  await graph.start();
  await server.start();
  const { port: at } = server.app.server.address() as AddressInfo;
  const gateway: GatewayUnderTest = {
    url: `http://127.0.0.1:${at}/graphql`,
    asked,
    answer: { data: { brands: [] } },
    async stop() {
      await server.stop();
      await graph.stop();
      await new Promise((resolve) => subgraph.close(resolve));
    },
  };
  return gateway;
}
