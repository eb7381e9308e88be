import {
  brokerSettingsOf,
  readConfig,
  readPassSettings,
  serviceSettings,
  setting,
  shutOutSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

export const settings = z.object({
  ...serviceSettings,
  ...shutOutSettings,
  ...readPassSettings,
  SMTP_URL: setting(
    z.url({ protocol: /^smtps?$/ }),
    '`smtp://` or `smtps://`, with user and password where there are any',
    'smtps://user:…@mail.example.nl:465',
  ),
});

/** The configuration of notification; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  return { ...env, broker: brokerSettingsOf('notification', env) };
}
