import {
  brokerSettingsOf,
  json,
  jwk,
  keySet,
  readConfig,
  serviceSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

const schema = z.object({
  ...serviceSettings,
  FOLLOW_UP_CODE_KEYS: keySet,
  FOLLOW_UP_TOKEN_KEY: json(jwk),
  IDEMPOTENCY_KEY: keySet,
  OPEN_REF_KEY: keySet,
});

/** The configuration of intake; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(schema, environment);
  return { ...env, broker: brokerSettingsOf('intake', env) };
}

export type Config = ReturnType<typeof configOf>;
