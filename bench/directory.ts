import { readFileSync, writeFileSync } from 'node:fs';
import { parseDirectory, type Directory } from '@klantreacties/organisation';

const usual = 'libs/organisation/directory.yaml';
const brandId = 'skar';
const further = ['de-brug', 'de-es', 'de-hof', 'de-kade', 'de-toren', 'het-veer'];

/** Who manages the regions of all locations of Skar. */
export const regionalManager = 'els-de-wit';

/** The usual directory with six more locations in a region of Skar, so that its manager has eight. */
export function benchDirectory(): Directory {
  const parsed = parseDirectory(readFileSync(usual, 'utf8'));
  if ('problems' in parsed) throw new Error(`${usual} cannot be read`);
  const { locations, ...rest } = parsed.directory;
  const like = locations.find((one) => one.brandId === brandId);
  if (like === undefined) throw new Error(`${usual} has no location of ${brandId}`);
  const more = further.map((name, n): typeof like => ({
    ...like,
    id: `${brandId}-${name}`,
    name,
    care: [{ careType: 'KDV', lrkNumber: `20000000${n}` }],
  }));
  return { ...rest, locations: [...locations, ...more] };
}

// JSON is YAML too.
export const writeDirectory = (file: string) =>
  writeFileSync(file, JSON.stringify(benchDirectory()));
