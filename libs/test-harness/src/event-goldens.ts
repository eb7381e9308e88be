import { readFileSync, readdirSync } from 'node:fs';

/** A golden example of one version of an event, with its personal values in clear. */
export interface EventGolden {
  name: string;
  /** The event with its version; a version has an example more for each later shape. */
  event: string;
  json: string;
  personal: Record<string, unknown>;
}

const folder = new URL('../../event-contracts/goldens/', import.meta.url);

/** Every golden fact of the given owners, for the specs of whoever reads them. */
export function factGoldens(...owners: string[]): EventGolden[] {
  return readdirSync(folder)
    .filter((file) => owners.includes(file.split('.')[0] ?? ''))
    .map((file) => {
      const golden = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        envelope: object;
        personal: Record<string, unknown>;
      };
      const name = file.replace(/\.json$/, '');
      return {
        name,
        event: name.split('.').slice(0, 3).join('.'),
        json: JSON.stringify(golden.envelope),
        personal: golden.personal,
      };
    });
}
