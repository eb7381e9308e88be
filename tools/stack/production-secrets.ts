import { newServiceKeys, secret } from './keys.ts';
import { servicesWithData, variableOf } from './settings.ts';

/** New secrets for `docker/compose.yaml`, by their variables; none is marked as made for development. */
export function newProductionSecrets(): Record<string, string> {
  return {
    POSTGRES_PASSWORD: secret(),
    ...Object.fromEntries(
      servicesWithData.flatMap((service) =>
        ['MIGRATE', 'RUN'].map((user) => [`${variableOf(service)}_${user}_PASSWORD`, secret()]),
      ),
    ),
    CASE_HANDLING_ERASE_PASSWORD: secret(),
    ...newServiceKeys('key-'),
  };
}
