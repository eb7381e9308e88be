import { commonSettings, readConfig, setting } from '@klantreacties/service-runtime';
import { z } from 'zod';

export const settings = z.object({
  ...commonSettings,
  GATEWAY_URL: setting(z.url(), 'where the graph is', 'http://gateway:4000/graphql'),
});

/** The configuration of the pages; throws a ConfigError that names every wrong variable. */
export const configOf = (environment = process.env) => readConfig(settings, environment);
