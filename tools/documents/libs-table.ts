import { units } from '../checks/folders.ts';
import { table } from './sections.ts';

/** Every app and lib with the libs that it may import. */
export const libsTable = (): string =>
  table(
    ['app or lib', 'imports of our libs'],
    Object.entries(units).map(([unit, { libraries }]) => [
      `\`${unit}\``,
      libraries.map((one) => `\`${one}\``).join(' '),
    ]),
  );
