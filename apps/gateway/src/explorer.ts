import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { ownPagePolicy, publicContent } from '@klantreacties/service-runtime';
import type { RouteHandlerMethod } from 'fastify';

/** What the explorer opens with; valid in the graph as committed. */
export const firstQuery = `# Anyone may ask this. As staff: npm run token -- joris-bakker, and put what it prints in Headers.
{
  brands {
    id
    name
    locations {
      id
      name
      careTypes
    }
  }
}
`;

/** The page of the explorer, some 9 MB, which is made once. */
export const createExplorer = (): RouteHandlerMethod =>
  publicContent(Buffer.from(renderGraphiQL({ title: 'Klantreacties', defaultQuery: firstQuery })), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': ownPagePolicy,
  });
