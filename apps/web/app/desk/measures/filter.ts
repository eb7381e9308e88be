import type { MeasureFilter, MeQuery } from '@klantreacties/operations';
import { isLocalDate } from '@klantreacties/procedure';
import type { Named, Places } from '../places.ts';

/** Which measures by how far they are, as the address names it. */
export const states = {
  open: { realised: false },
  'te-laat': { late: true },
  'op-tijd': { realised: false, late: false },
  uitgevoerd: { realised: true },
  alle: {},
} as const satisfies Record<string, MeasureFilter>;
export type State = keyof typeof states;

/** Whose measures, as the address names it. */
export const whose = ['alle', 'mij', 'regio'] as const;
export type Whose = (typeof whose)[number];

/** What can be chosen, and by whom. Owners go by a mark, which is no name, for they stand in an address. */
export interface Choosing {
  me: Pick<MeQuery['me'], 'id' | 'managedLocationIds' | 'managedRegionIds'>;
  places: Places;
  owners: (Named & { mark: string })[];
}

/** The many of one kind that can be chosen at once, by the name of the field. */
export const fields = ['regio', 'vestiging', 'merk', 'eigenaar'] as const;
export type Field = (typeof fields)[number];

/** What an address asks for. */
export interface Asked {
  whose: Whose;
  state: State;
  /** What was chosen of each, as it stands in the address. */
  chosen: Record<Field, string[]>;
  from: string;
  to: string;
  after: string | null;
  /** What of it cannot be asked. */
  wrong: { field: 'vanaf' | 'tot'; why: 'NO_DAY' | 'BEFORE' }[];
}

const most = 100;

/** Reads an address; what it names that is not there is left out. */
export function readAsked(search: URLSearchParams, { me, places, owners }: Choosing): Asked {
  const all = (name: Field, those: readonly string[]) =>
    [...new Set(search.getAll(name))].filter((id) => those.includes(id)).slice(0, most);
  const ids = (those: readonly Named[]) => those.map(({ id }) => id);
  const chosen = {
    regio: all('regio', ids(places.regions)),
    vestiging: all('vestiging', ids(places.locations)),
    merk: all('merk', ids(places.brands)),
    eigenaar: all(
      'eigenaar',
      owners.map(({ mark }) => mark),
    ),
  };
  const state = search.get('stand') ?? '';
  const [from, to] = ['vanaf', 'tot'].map((name) => search.get(name)?.trim() ?? '');
  return {
    whose: whoseIn(search, me, chosen),
    state: Object.hasOwn(states, state) ? (state as State) : 'open',
    chosen,
    from: from ?? '',
    to: to ?? '',
    after: search.get('na'),
    wrong: wrongIn(from ?? '', to ?? ''),
  };
}

/** Whether somebody has places of their own to look after. */
export const managesPlaces = ({ managedLocationIds, managedRegionIds }: Choosing['me']): boolean =>
  managedLocationIds.length + managedRegionIds.length > 0;

// Who leads a region sees first how it is there. What was chosen by hand goes before what is meant by a link.
function whoseIn(search: URLSearchParams, me: Choosing['me'], chosen: Asked['chosen']): Whose {
  const usual = me.managedRegionIds.length > 0 ? 'regio' : 'alle';
  const asked = whose.find((one) => one === search.get('wie')) ?? usual;
  if (asked === 'mij') return chosen.eigenaar.length > 0 ? 'alle' : 'mij';
  if (asked === 'alle') return 'alle';
  const ofPlaces = chosen.regio.length + chosen.vestiging.length;
  return managesPlaces(me) && ofPlaces === 0 ? 'regio' : 'alle';
}

function wrongIn(from: string, to: string): Asked['wrong'] {
  const noDays = (
    [
      ['vanaf', from],
      ['tot', to],
    ] as const
  )
    .filter(([, day]) => day !== '' && !isLocalDate(day))
    .map(([field]) => ({ field, why: 'NO_DAY' as const }));
  if (noDays.length > 0 || from === '' || to === '' || from <= to) return noDays;
  return [{ field: 'tot', why: 'BEFORE' }];
}

/** The same for the graph; what cannot be asked is left out. */
export function filterOf(asked: Asked, { me, owners }: Choosing): MeasureFilter {
  const { chosen, from, to, wrong } = asked;
  const owned = owners.filter(({ mark }) => chosen.eigenaar.includes(mark)).map(({ id }) => id);
  const isRight = (field: 'vanaf' | 'tot') => !wrong.some((one) => one.field === field);
  return {
    ...states[asked.state],
    ...some('ownerIds', asked.whose === 'mij' ? [me.id] : owned),
    ...some('brandIds', chosen.merk),
    ...(asked.whose === 'regio'
      ? ofMine(me)
      : { ...some('regionIds', chosen.regio), ...some('locationIds', chosen.vestiging) }),
    ...(from !== '' && isRight('vanaf') ? { dueFrom: from } : {}),
    ...(to !== '' && isRight('tot') ? { dueTo: to } : {}),
  };
}

const ofMine = ({ managedRegionIds, managedLocationIds }: Choosing['me']): MeasureFilter =>
  managedRegionIds.length > 0
    ? some('regionIds', managedRegionIds)
    : some('locationIds', managedLocationIds);

const some = (field: keyof MeasureFilter, ids: readonly string[]): MeasureFilter =>
  ids.length === 0 ? {} : { [field]: ids.slice(0, most) };

/** The address of the same list with something else of it; null takes it away. */
export function searchWith(
  { chosen, from, to, ...asked }: Asked,
  change: { wie?: Whose; stand?: State; na?: string | null },
): string {
  const search = new URLSearchParams({ wie: asked.whose, stand: asked.state });
  for (const field of fields)
    if (!isInstead(field, change.wie)) for (const id of chosen[field]) search.append(field, id);
  if (from !== '') search.set('vanaf', from);
  if (to !== '') search.set('tot', to);
  for (const [name, value] of Object.entries(change)) if (value !== null) search.set(name, value);
  return `?${search}`;
}

// A link to what is somebody's takes the place of what was chosen of the same kind.
const isInstead = (field: Field, chosen: Whose | undefined): boolean =>
  (chosen === 'mij' && field === 'eigenaar') ||
  (chosen === 'regio' && (field === 'regio' || field === 'vestiging'));
