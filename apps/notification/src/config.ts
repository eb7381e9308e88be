import { brokerSettingsOf, readConfig, serviceSettings } from '@klantreacties/service-runtime';
import { z } from 'zod';

const schema = z.object({ ...serviceSettings, SMTP_URL: z.url({ protocol: /^smtps?$/ }) });

/** The configuration of notification; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(schema, environment);
  return { ...env, broker: brokerSettingsOf('notification', env) };
}
