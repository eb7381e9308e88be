import { ConfigError } from '@klantreacties/service-runtime';

/** The settings that say where pages are and who may show them. */
interface Given {
  PAGES_ORIGINS: readonly string[];
  BRAND_HOSTS: Readonly<Record<string, string>>;
  BRAND_FRAMES: Readonly<Record<string, readonly string[]>>;
}

/**
 * Throws a ConfigError where one names a brand that the directory does not have, and in production what has no TLS: a
 * host of which nobody says so would refuse every post.
 */
export function refuseSettings(
  { PAGES_ORIGINS: origins, BRAND_HOSTS: hosts, BRAND_FRAMES: frames }: Given,
  { production, directory }: { production: boolean; directory: Brands },
): void {
  const known = directory.brands.map(({ id }) => id);
  const seen = origins.map((origin) => new URL(origin).host);
  const problems = [
    ...(isWithin(Object.values(hosts), known)
      ? []
      : [{ variable: 'BRAND_HOSTS', reason: noBrand }]),
    ...(isWithin(Object.keys(frames), known)
      ? []
      : [{ variable: 'BRAND_FRAMES', reason: noBrand }]),
  ];
  if (production) {
    if (!origins.every(hasTls)) problems.push({ variable: 'PAGES_ORIGINS', reason: noTls });
    if (!isWithin(Object.keys(hosts), seen))
      problems.push({ variable: 'BRAND_HOSTS', reason: 'names a host that PAGES_ORIGINS has not' });
    if (!Object.values(frames).flat().every(hasTls))
      problems.push({ variable: 'BRAND_FRAMES', reason: noTls });
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

interface Brands {
  brands: readonly { id: string }[];
}

const noBrand = 'names what is no brand of the directory';
const noTls = 'holds an origin without TLS, which production does not let in';
const hasTls = (origin: string) => origin.startsWith('https://');
const isWithin = (some: readonly string[], all: readonly string[]) =>
  some.every((one) => all.includes(one));
