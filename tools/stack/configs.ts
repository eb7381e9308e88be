import { services, type Service } from './services.ts';

/** A setting of a schema of zod, as far as the tools ask. */
export interface Setting {
  meta(): Record<string, unknown> | undefined;
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

/** The `config.ts` of a service: its settings as a schema, and what reads them from an environment. */
interface ServiceConfig {
  settings: { shape: Record<string, Setting> };
  configOf(environment?: Record<string, string | undefined>): object;
}

const configIn = async (service: Service) => [
  service,
  (await import(`../../apps/${service}/src/config.ts`)) as ServiceConfig,
];

/** Of each service what its `config.ts` says. */
export const configs = Object.fromEntries(await Promise.all(services.map(configIn))) as Record<
  Service,
  ServiceConfig
>;

/** The variables that a service reads. */
export const variablesOf = (service: Service) => Object.keys(configs[service].settings.shape);
