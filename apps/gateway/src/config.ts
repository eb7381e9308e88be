import {
  commonSettings,
  exampleJwk,
  exampleJwks,
  json,
  jwk,
  jwkSet,
  readConfig,
  setting,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

const subgraph = (name: string) =>
  setting(z.url(), `where the subgraph of ${name} is`, `http://${name}.example.nl/graphql`);

export const settings = z.object({
  ...commonSettings,
  OIDC_ISSUER: setting(z.url(), 'the identity provider of staff', 'https://sign-in.example.nl'),
  OIDC_AUDIENCE: setting(
    z.string(),
    'the audience of its access tokens; `npm start` gives `klantreacties`',
    'klantreacties',
  ),
  VIEWER_SIGNING_KEY: setting(json(jwk), 'private JWK with `kid` that signs viewers', exampleJwk),
  FOLLOW_UP_JWKS: setting(jwkSet, "public keys of intake's follow-up tokens", exampleJwks),
  SUPERGRAPH_FILE: setting(z.string(), 'the composed graph', '/app/graph/supergraph.graphql'),
  INTAKE_URL: subgraph('intake'),
  CASE_HANDLING_URL: subgraph('case-handling'),
  NOTIFICATION_URL: subgraph('notification'),
  REPORTING_URL: subgraph('reporting'),
});

/** The configuration of the gateway; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  return {
    ...env,
    subgraphs: {
      intake: env.INTAKE_URL,
      'case-handling': env.CASE_HANDLING_URL,
      notification: env.NOTIFICATION_URL,
      reporting: env.REPORTING_URL,
    } as Record<string, string>,
  };
}
