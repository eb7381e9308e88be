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

/** Those of `secrets` that an environment file has no line for; a version may need one more than those of before. */
export const missingIn = (
  environmentFile: string,
  secrets: Record<string, string>,
): Record<string, string> => {
  const kept = new Set(environmentFile.split('\n').map((line) => line.split('=')[0]?.trim()));
  return Object.fromEntries(Object.entries(secrets).filter(([name]) => !kept.has(name)));
};
