import { newServiceKeys, secret } from './keys.ts';
import { lineOf, servicesWithData, variableOf } from './services.ts';

/** New secrets for `docker/compose.yaml`, by their variables; none is marked as made for development. */
export function newProductionSecrets(): Record<string, string> {
  return {
    POSTGRES_PASSWORD: secret(),
    ...Object.fromEntries(
      servicesWithData.flatMap((service) =>
        lineOf(service).databaseUsers.map((user) => [
          `${variableOf(service)}_${user.toUpperCase()}_PASSWORD`,
          secret(),
        ]),
      ),
    ),
    ...newServiceKeys('key-'),
  };
}
