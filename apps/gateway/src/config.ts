import { commonSettings, json, jwk, jwkSet, readConfig } from '@klantreacties/service-runtime';
import { z } from 'zod';

const schema = z.object({
  ...commonSettings,
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string(),
  VIEWER_SIGNING_KEY: json(jwk),
  FOLLOW_UP_JWKS: jwkSet,
  SUPERGRAPH_FILE: z.string(),
  INTAKE_URL: z.url(),
  CASE_HANDLING_URL: z.url(),
  NOTIFICATION_URL: z.url(),
  REPORTING_URL: z.url(),
});

/** The configuration of the gateway; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(schema, environment);
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
