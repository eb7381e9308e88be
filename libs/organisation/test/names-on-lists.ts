import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Directory } from '../src/directory.ts';
import { whoMayBeMeant, type Meant } from '../src/names/who-may-be-meant.ts';
import { parseDirectory } from '../src/parse-directory.ts';
import { directoryOf, reachOf40 } from './lists/make-directory.ts';

const read = (file: string) => readFileSync(new URL(`lists/${file}`, import.meta.url), 'utf8');

const formsSchema = z.object({
  forms: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      location: z.string().nullable(),
      brand: z.string(),
      means: z.array(z.string()),
      why: z.string(),
    }),
  ),
});
type Form = z.infer<typeof formsSchema>['forms'][number];

/** A form with those of whom it means that were not found. */
export interface Missed {
  form: Form;
  ids: string[];
}

/** An unrelated name with whom it was taken for. */
export interface Mistaken {
  name: string;
  takenFor: string[];
}

/** What the matcher does with the lists; times in milliseconds of the processor, one form the fastest of three runs. */
export interface Figures {
  forms: number;
  missed: Missed[];
  unrelated: number;
  strongOf5000: Mistaken[];
  anyOf40: Mistaken[];
  indexMs: number;
  formMs: { median: number; p99: number; most: number };
}

/** Reads the lists and matches each of their forms and names. */
export function measureNames(): Figures {
  const { forms } = formsSchema.parse(parse(read('forms.yaml')));
  const { names } = z
    .object({ names: z.array(z.string()) })
    .parse(parse(read('unrelated-names.yaml')));
  const colleagues = colleaguesOf(read('colleagues.yaml'));
  const large = directoryOf(5_000);
  const { directory: near, location } = reachOf40();
  const anywhere = { brandId: large.brands[0]!.id, locationId: large.locations[0]!.id };
  const indexMs = timed(() => whoMayBeMeant(large, { name: 'x', role: null }, anywhere));
  const times = [...forms, ...names.map((name) => ({ name, role: null }))]
    .map(({ name, role }) =>
      fastest(() => whoMayBeMeant(large, { name, role }, { ...anywhere, locationId: null })),
    )
    .sort((a, b) => a - b);
  return {
    forms: forms.length,
    missed: forms.flatMap((form) => missedIn(colleagues, form)),
    unrelated: names.length,
    strongOf5000: mistakenAmong(
      large,
      names,
      ({ confidence }) => confidence === 'STRONG',
      anywhere,
    ),
    anyOf40: mistakenAmong(near, names, () => true, {
      brandId: location.brandId,
      locationId: location.id,
    }),
    indexMs,
    formMs: {
      median: times[Math.floor(times.length / 2)]!,
      p99: times[Math.floor(times.length * 0.99)]!,
      most: times.at(-1)!,
    },
  };
}

function missedIn(directory: Directory, form: Form): Missed[] {
  const { name, role, brand, location } = form;
  const found = whoMayBeMeant(
    directory,
    { name, role },
    { brandId: brand, locationId: location },
  ).map(({ staffId }) => staffId);
  const ids = form.means.filter((id) => !found.includes(id));
  return ids.length > 0 ? [{ form, ids }] : [];
}

function mistakenAmong(
  directory: Directory,
  names: readonly string[],
  counts: (meant: Meant) => boolean,
  place: { brandId: string; locationId: string },
): Mistaken[] {
  const byId = new Map(directory.staff.map((person) => [person.id, person.name]));
  return names.flatMap((name) => {
    const found = whoMayBeMeant(directory, { name, role: null }, place).filter(counts);
    const takenFor = found.map(({ staffId }) => byId.get(staffId)!);
    return found.length > 0 ? [{ name, takenFor }] : [];
  });
}

function colleaguesOf(yaml: string): Directory {
  const parsed = parseDirectory(yaml);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.directory;
}

// Of three runs: the first ones also compile.
function fastest(act: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(act)));
}

// Processor time, since other work on the machine lengthens elapsed time.
function timed(act: () => unknown): number {
  const started = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}
