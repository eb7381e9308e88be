import type { RoleMark } from './role-words.ts';

interface Compound {
  marks: RoleMark[];
  heads: string;
  tails: string;
}

const people = `team teams teamlid teamleden teamgenoot lid leden groep dienst afdeling mensen mens collega
  collegas personeel medewerker medewerkers medewerkster medewerksters mdw mw medew dame dames heer vrouw man
  mevrouw meneer persoon personen club department staff people`;
const leaders = `manager managers manageres managster management managementteam managementlid mgr leider
  leiders leidster leidsters leiding hoofd hoofden leidinggevende leidinggevenden coordinator coordinators
  coordinatoren coordinatrice directeur directeuren directrice directrices directie verantwoordelijke
  verantwoordelijken baas bazen bazin chef chefs houder houders teamleider teamleiders teammanager
  teammanagers head heads lead leader leaders director directors`;

// A role word is a head with a tail, in one word, with a hyphen or apart.
const compounds: Compound[] = [
  {
    marks: ['QUALITY'],
    heads: `kwaliteit kwaliteits klacht klachten pedagogiek penk quality complaints`,
    tails: `${people} functionaris functionarissen behandelaar behandelaars afhandelaar afhandelaars
      commissie bureau zorg toezicht bewaker controleur specialist specialisten expert experts officer officers`,
  },
  {
    marks: ['QUALITY', 'ADVISER'],
    heads: `kwaliteit kwaliteits pedagogiek penk quality`,
    tails: `adviseur adviseurs adviseuse adviseuses adviser advisers advisor advisors consultant consultants`,
  },
  {
    marks: ['QUALITY', 'MANAGER'],
    heads: `kwaliteit kwaliteits klachten pedagogiek penk quality complaints`,
    tails: leaders,
  },
  {
    marks: ['LOCATION_MANAGER'],
    heads: `locatie locaties lokatie vestiging vestigings filiaal unit cluster kdv bso opvang kinderopvang
      kinderdagverblijf kinderdagverblijfs peuteropvang peuterspeelzaal kindcentrum kinderdagcentrum
      centrum ikc creche site location branch nursery daycare centre center`,
    tails: leaders,
  },
  {
    marks: ['REGIONAL_MANAGER'],
    heads: `regio regios rayon gebied gebieds district districts area region regional`,
    tails: `${leaders} team bestuurder bestuurders`,
  },
  {
    marks: ['DIRECTION'],
    heads: `directie directeuren directeurs management mt`,
    tails: `team teams lid leden teamlid teamleden mensen collega collegas voorzitter voorzitters`,
  },
  {
    marks: ['BOARD'],
    heads: `bestuur bestuurs raadvanbestuur rvb`,
    tails: `lid leden voorzitter voorzitters voorzitster team mensen collega collegas`,
  },
  {
    marks: ['GROUP_STAFF'],
    heads: `groep groeps kinder peuter baby dreumes kleuter bso kdv inval flex vaste locatie vestigings`,
    tails: `juf juffen juffie juffies juffrouw juffrouwen meester meesters begeleider begeleiders begeleidster
      begeleidsters medewerker medewerkers medewerkster medewerksters kracht krachten hulp hulpen verzorger
      verzorgers verzorgster verzorgsters pm pmer pmers pmw personeel team teams collega collegas mensen`,
  },
  {
    marks: ['GROUP_STAFF'],
    heads: `groep groeps kinder peuter baby dreumes kleuter inval flex`,
    tails: `leider leiders leidster leidsters leiding`,
  },
  {
    marks: ['GROUP_STAFF'],
    heads: `pedagogisch pedagogische ped pedagogical`,
    tails: `${people} professional professionals kracht krachten begeleider begeleiders begeleidster
      begeleidsters employee employees worker workers`,
  },
  {
    marks: ['COACH'],
    heads: `pedagogisch pedagogische ped vve kwaliteits`,
    tails: `coach coaches coachteam coachen`,
  },
  {
    marks: ['PLANNER'],
    heads: `planning plannings rooster`,
    tails: `${people} maker makers`,
  },
];

const listed = (words: string) => words.trim().split(/\s+/);

/** Each compound of a head and a tail, without a space, and what it says of a role. */
export const roleCompounds: readonly [phrase: string, marks: ReadonlySet<RoleMark>][] =
  compounds.flatMap(({ marks, heads, tails }) =>
    listed(heads).flatMap((head) =>
      listed(tails).map((tail): [string, ReadonlySet<RoleMark>] => [head + tail, new Set(marks)]),
    ),
  );

const departmentTail = new RegExp(`^(.{4,}?)s?(?:${listed(`${people} ${leaders}`).join('|')})$`);

/** What stands before "team", "afdeling" and the like in a word: the `planning` of `planningsteam`. */
export function headOf(word: string): string | null {
  return departmentTail.exec(word)?.[1] ?? null;
}
