import {
  brokerSettingsOf,
  readConfig,
  readPassSettings,
  serviceSettings,
  shutOutSettings,
} from '@klantreacties/service-runtime';
import { z } from 'zod';

export const settings = z.object({ ...serviceSettings, ...shutOutSettings, ...readPassSettings });

/** The configuration of case-handling; throws a ConfigError that names every wrong variable. */
export function configOf(environment = process.env) {
  const env = readConfig(settings, environment);
  return { ...env, broker: brokerSettingsOf('case-handling', env) };
}

/** The same for a command that serves nothing and so needs no port. */
export const jobConfigOf = (environment = process.env) => configOf({ PORT: '1', ...environment });
