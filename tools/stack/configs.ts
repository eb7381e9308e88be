import * as caseHandling from '../../apps/case-handling/src/config.ts';
import * as gateway from '../../apps/gateway/src/config.ts';
import * as intake from '../../apps/intake/src/config.ts';
import * as notification from '../../apps/notification/src/config.ts';
import * as reporting from '../../apps/reporting/src/config.ts';
import type { Service } from './services.ts';

/** Of each service its settings as a schema, and what reads them from an environment. */
export const configs = {
  intake,
  'case-handling': caseHandling,
  notification,
  reporting,
  gateway,
} satisfies Record<Service, object>;

/** The variables that a service reads. */
export const variablesOf = (service: Service) => Object.keys(configs[service].settings.shape);
