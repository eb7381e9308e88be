import {
  brokerSettingsOf,
  readConfig,
  serviceSettings,
  shutOutSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

// It reads no personal value, so it needs no master key.
export const settings = z
  .object({ ...serviceSettings, ...shutOutSettings })
  .omit({ DATA_MASTER_KEYS: true });

/** The configuration of reporting; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  return { ...env, broker: brokerSettingsOf('reporting', env) };
}

/** The same for a command that serves nothing and so needs no port. */
export const jobConfigOf = (environment = process.env) => configOf({ PORT: '1', ...environment });
