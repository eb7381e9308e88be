import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Directory, type Location, type Staff } from '../../src/directory.ts';

const pools = z
  .object({ firstNames: z.array(z.string()), surnames: z.array(z.string()) })
  .parse(parse(readFileSync(new URL('name-pools.yaml', import.meta.url), 'utf8')));

const BRANDS = ['zonneboom', 'duinroos', 'klavertje', 'kwikstaart', 'vlinderdas'] as const;
const REGIONS_PER_BRAND = 3;
const PEOPLE_PER_LOCATION = 5000 / 150;

type Hire = Partial<Staff> & Pick<Staff, 'function'>;

/** A directory of so many invented colleagues (at least 100), a location to every 33; the same at every call. */
export function directoryOf(size: number): Directory {
  const locationCount = Math.round(size / PEOPLE_PER_LOCATION);
  const office = officeOf(size);
  const people = staffing(`directory of ${size}`);
  const directory = people.directory(BRANDS);
  office.forEach(people.hire);
  for (let n = 0; n < locationCount; n += 1) {
    const region = at(directory.regions, n);
    const places = locationCount - n;
    const here = Math.floor((size - people.count()) / places);
    people.open({ regionId: region.id, brandId: region.brandId }, teamOf(here));
  }
  return directory;
}

/** A directory whose 40 colleagues are all in reach of its only location, and that location. */
export function reachOf40(): { directory: Directory; location: Location } {
  const people = staffing('forty in reach');
  const directory = people.directory(['zonneboom']);
  const office: Hire[] = [
    { function: 'bestuurder', roles: ['DIRECTOR'] },
    { function: 'directeur', roles: ['DIRECTOR'] },
    ...times(3, (n) => ({
      function: 'regiomanager',
      regionIds: [at(directory.regions, n).id],
    })),
    { function: 'leidinggevende P&K', roles: ['QUALITY_LEAD'], departmentId: 'quality' },
    ...times(3, () => adviser),
    ...times(4, () => ({ function: 'klantadviseur', departmentId: 'planning' })),
    ...times(3, () => ({ function: 'planner', departmentId: 'planning' })),
    ...times(3, () => ({ function: 'medewerker debiteuren', departmentId: 'finance' })),
    { function: 'huismeester' },
    { function: 'vertrouwenspersoon' },
  ];
  office.forEach(people.hire);
  const region = at(directory.regions, 0);
  const location = people.open(
    { regionId: region.id, brandId: region.brandId },
    teamOf(40 - people.count()),
  );
  return { directory, location };
}

const adviser: Hire = { function: 'adviseur P&K', roles: ['QUALITY'], departmentId: 'quality' };

// Who works at the office: about one in twenty of all.
function officeOf(size: number): Hire[] {
  const share = (perThousand: number) => Math.max(1, Math.round((size * perThousand) / 1000));
  return [
    { function: 'bestuurder', roles: ['DIRECTOR'] },
    ...times(BRANDS.length, () => ({ function: 'directeur', roles: ['DIRECTOR' as const] })),
    ...BRANDS.flatMap((brand) =>
      times(REGIONS_PER_BRAND, (n) => ({
        function: 'regiomanager',
        regionIds: [`${brand}-${n + 1}`],
      })),
    ),
    { function: 'leidinggevende P&K', roles: ['QUALITY_LEAD'], departmentId: 'quality' },
    ...times(share(2), () => adviser),
    ...times(share(10), () => ({ function: 'klantadviseur', departmentId: 'planning' })),
    ...times(share(8), () => ({ function: 'planner', departmentId: 'planning' })),
    ...times(share(6), () => ({ function: 'medewerker debiteuren', departmentId: 'finance' })),
    ...times(share(5), () => ({ function: 'medewerker personeelszaken', departmentId: 'people' })),
    ...times(share(2), () => ({ function: 'analist', roles: ['ANALYST' as const] })),
    ...times(share(3), () => ({ function: 'huismeester' })),
    { function: 'vertrouwenspersoon' },
  ];
}

// Who works at a location of so many people; the manager is the first.
function teamOf(size: number): Hire[] {
  const others = ['kok', 'groepshulp', 'groepshulp', 'stagiair'];
  return times(size, (n) => ({
    function: n === 0 ? 'vestigingsmanager' : (others[n - 1] ?? 'pedagogisch medewerker'),
  }));
}

function staffing(seed: string) {
  const random = randomFrom(seed);
  const pick = (pool: string[]) => at(pool, Math.floor(random() * pool.length));
  const directory: Directory = {
    version: 'generated',
    holders: [{ id: 'jong-bv', name: 'Jong Kinderopvang B.V.' }],
    brands: [],
    regions: [],
    locations: [],
    departments: [
      { id: 'quality', name: 'Pedagogiek en Kwaliteit' },
      { id: 'planning', name: 'Klantadvies en planning' },
      { id: 'finance', name: 'Financiën' },
      { id: 'people', name: 'Personeelszaken' },
    ],
    staff: [],
  };
  const hire = (person: Hire): Staff => {
    const number = directory.staff.length + 1;
    const name = `${pick(pools.firstNames)} ${pick(pools.surnames)}`;
    const hired: Staff = {
      id: `p${String(number).padStart(5, '0')}`,
      name,
      email: `${plain(name)}.${number}@werk.example.nl`,
      phone: number % 4 === 0 ? `026 1${String(number).padStart(6, '0')}` : null,
      active: true,
      roles: [],
      locationIds: [],
      regionIds: [],
      holderIds: [],
      departmentId: null,
      reportsTo: null,
      ...person,
    };
    directory.staff.push(hired);
    return hired;
  };
  return {
    directory(brands: readonly string[]): Directory {
      for (const id of brands) {
        directory.brands.push(brandCalled(id));
        for (let n = 1; n <= REGIONS_PER_BRAND; n += 1)
          directory.regions.push({ id: `${id}-${n}`, name: `Regio ${n} ${id}`, brandId: id });
      }
      return directory;
    },
    count: () => directory.staff.length,
    hire,
    open(place: Pick<Location, 'brandId' | 'regionId'>, team: Hire[]): Location {
      const number = directory.locations.length + 1;
      const id = `place-${number}`;
      const [manager, ...others] = team;
      if (manager === undefined) throw new Error('a location has a manager');
      const { id: managerId } = hire({ ...manager, locationIds: [id] });
      for (const other of others) hire({ ...other, locationIds: [id], reportsTo: managerId });
      const lrkNumber = String(300000000 + number);
      const location: Location = {
        id,
        name: `Speelplek ${number}`,
        ...place,
        care: [{ careType: 'KDV', lrkNumber }],
        managerId,
      };
      directory.locations.push(location);
      return location;
    },
  };
}

function brandCalled(id: string): Directory['brands'][number] {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    name,
    numberPrefix: id.slice(0, 5).toUpperCase(),
    holderId: 'jong-bv',
    severeRoute: true,
    satisfactionCheck: false,
    followUpUrl: `https://${id}.example.nl/klantreacties/volgen`,
    dossierUrl: 'https://werk.example.nl/zaken',
    sender: { name, email: `klantreacties@${id}.example.nl` },
    phone: '026 000 00 00',
    qualityMail: `kwaliteit@${id}.example.nl`,
    emergencyLine: '0900 000 00 00',
    confidant: { name: 'Steunpunt', url: 'https://steunpunt.example.nl', phone: '088 000 00 00' },
  };
}

function plain(name: string): string {
  const letters = name.normalize('NFKD').replaceAll('ł', 'l').replaceAll('ı', 'i').toLowerCase();
  return letters
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replace(' ', '.')
    .replaceAll(' ', '');
}

// FNV-1a of the seed, then mulberry32: the same numbers from 0 to 1 at every run.
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function times<One>(count: number, make: (n: number) => One): One[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function at<One>(list: readonly One[], index: number): One {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
}
