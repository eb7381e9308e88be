import { commonSettings, keySetting, readConfig, setting } from '@klantreacties/service-runtime';
import { z } from 'zod';

export const settings = z.object({
  ...commonSettings,
  GATEWAY_URL: setting(z.url(), 'where the graph is', 'http://gateway:4000/graphql'),
  SESSION_KEYS: keySetting(
    'seal what a browser keeps in cookies (receipt, follow-up, sign-in): `current` names the one to use now, each is 32 bytes in base64url; keep an old key for a day',
  ),
});

/** The configuration of the pages; throws a ConfigError that names every wrong variable. */
export const configOf = (environment = process.env) => readConfig(settings, environment);
