import {
  commonSettings,
  exampleJwk,
  exampleJwks,
  flag,
  json,
  jwk,
  jwkSet,
  readConfig,
  setting,
  visitorSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';
import { originsByBrand } from './allowed-origins.ts';

// The services that make the graph together.
const subgraphs = ['intake', 'case-handling', 'notification', 'reporting'];

const addressOf = (name: string) => `${name.replaceAll('-', '_').toUpperCase()}_URL`;
const subgraph = (name: string) =>
  setting(z.url(), `where the subgraph of ${name} is`, `http://${name}.example.nl/graphql`);
const addresses: object = Object.fromEntries(
  subgraphs.map((name) => [addressOf(name), subgraph(name)]),
);

export const settings = z.object({
  ...commonSettings,
  OIDC_ISSUER: setting(z.url(), 'the identity provider of staff', 'https://sign-in.example.nl'),
  OIDC_AUDIENCE: setting(
    z.string(),
    'the audience of its access tokens; `npm start` gives `klantreacties`',
    'klantreacties',
  ),
  VIEWER_SIGNING_KEY: setting(json(jwk), 'private JWK with `kid` that signs viewers', exampleJwk),
  ...visitorSettings,
  FOLLOW_UP_JWKS: setting(jwkSet, "public keys of intake's follow-up tokens", exampleJwks),
  ALLOWED_ORIGINS: setting(
    json(originsByBrand).default({}),
    'origins from which a browser may ask, by brand or `staff`; in development all of this machine may besides, in production each is `https`',
    '{"skar":["https://www.skar.example.nl"],"staff":["https://klachten.example.nl"]}',
  ),
  SUPERGRAPH_FILE: setting(z.string(), 'the composed graph', '/app/graph/supergraph.graphql'),
  OPERATIONS_FILE: setting(
    z.string(),
    'our own operations by their hashes',
    '/app/graph/operations.json',
  ),
  FRONT_END_OPERATIONS: setting(
    json(z.record(z.string(), z.string())).default({}),
    'files with operations by their hashes, of the front end of a brand or of `staff`; read at start',
    '{"skar":"/app/operations/skar.json"}',
  ),
  KNOWN_OPERATIONS_ALONE: setting(
    flag.default(false),
    'whether it takes these operations alone, as production should',
    'true',
  ),
  ...addresses,
});

/** The configuration of the gateway; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  const given: Record<string, unknown> = env;
  return {
    ...env,
    subgraphs: Object.fromEntries(subgraphs.map((name) => [name, String(given[addressOf(name)])])),
  };
}
