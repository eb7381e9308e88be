import {
  brokerSettingsOf,
  exampleJwk,
  json,
  jwk,
  keySetting,
  readConfig,
  serviceSettings,
  setting,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

export const settings = z.object({
  ...serviceSettings,
  FOLLOW_UP_CODE_KEYS: keySetting(
    'make the codes; of the same form; keep old keys while their codes are in use',
  ),
  FOLLOW_UP_TOKEN_KEY: setting(
    json(jwk),
    'private JWK with `kid` that signs follow-up tokens',
    exampleJwk,
  ),
  IDEMPOTENCY_KEY: keySetting("keys for the hash of a form's content; of the same form"),
  NUMBER_KEY: keySetting(
    'sets the order of running numbers; of the same form, the current one counts; never change it, or a number could be given twice',
  ),
  OPEN_REF_KEY: keySetting('makes `caseRef`; of the same form, the current one counts'),
});

/** The configuration of intake; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  return { ...env, broker: brokerSettingsOf('intake', env) };
}

export type Config = ReturnType<typeof configOf>;
