import { roleCompounds } from './role-compounds.ts';

/** What a role says of who has it; a person may have several. */
export type RoleMark =
  | 'GROUP_STAFF'
  | 'EMPLOYEE'
  | 'MANAGER'
  | 'LOCATION_MANAGER'
  | 'REGIONAL_MANAGER'
  | 'DIRECTION'
  | 'DIRECTOR'
  | 'BOARD'
  | 'QUALITY'
  | 'ADVISER'
  | 'ANALYST'
  | 'COACH'
  | 'ASSISTANT'
  | 'CHILDMINDER'
  | 'CONFIDANT'
  | 'PLANNER'
  | 'TRAINEE';

const listed: [marks: RoleMark[], phrases: string][] = [
  [
    ['GROUP_STAFF'],
    `juf, juffen, juffie, juffrouw, jufrouw, juffrouwen, meester, meesters, leidster, leidsters, leider,
    leiders, begeleider, begeleiders, begeleidster, begeleidsters, groepsleidster, groepsleidsters,
    groepsleider, groepsleiders, groepsleiding, groepshulp, groepsmedewerker, groepsmedewerkster,
    kinderleidster, kinderleidsters, peuterleidster, peuterleidsters, babyleidster, bso leidster,
    peuterjuf, babyjuf, bso juf, kdv juf, kdv leidster, kinderverzorgster, verzorgster, verzorgers, oppas,
    pedagogisch medewerker, pedagogisch medewerkers, pedagogisch medewerkster, pedagogisch medewerksters,
    pedagogische medewerker, pedagogische medewerkers, pedagogische medewerkster, ped medewerker,
    ped medewerkster, ped mw, pedagogisch mw, pedagogisch professional, pedagogisch professionals,
    pedagoog, pedagogen, pedagogisch, pm, pmer, pmers, pm er, pmster, pmw, pmwer, pm medewerker, pmmer,
    pm'er, invalkracht, invalkrachten, invaller, invaljuf, invalleidster, flexkracht, flexer, vaste
    kracht, kracht, groepskracht, mentor, teacher, teachers, nursery teacher, kindergarten teacher,
    childcare worker, childcare workers, child care worker, caregiver, caregivers, carer, caretaker,
    group leader, group leaders, group worker, nanny, educator, pedagogical employee,
    pedagogical staff member, pedagogical staff, pedagogical worker, pedagogical professional,
    nursery nurse, day care worker, daycare worker, nursery worker, staff member, staff`,
  ],
  [['GROUP_STAFF', 'TRAINEE'], `bblster, bbler, bbl, bbl leerling`],
  [
    ['TRAINEE'],
    `stagiair, stagiaire, stagiaires, stagiairs, stagaire, stagair, trainee, intern, leerling`,
  ],
  [
    ['EMPLOYEE'],
    `medewerker, medewerkers, medewerkster, medewerksters, werknemer, werkneemster, personeel,
    personeelslid, employee, worker, mdw`,
  ],
  [
    ['MANAGER'],
    `manager, managers, manageres, manageress, leidinggevende, leidinggevenden, leiding gevende, leiding,
    baas, bazin, chef, cheffin, hoofd, teamleider, teamleidster, teamlead, teammanager, team manager, team leader, team lead, leidinggeefster,
    boss, head, supervisor, coordinator, coordinatrice, coordinatoren, management, mngr, mgr, lead`,
  ],
  [
    ['LOCATION_MANAGER'],
    `vestigingsmanager, vestigingsmanagers, vestigingsmanagster, vestigingmanager, vm, vmer, vm er,
    locatiemanager, locatiemanagers, lokatiemanager, lokatie manager, locatie manager, lm,
    vestigingshoofd, vestigingsleider, vestigingsleidster, vestigingsleiding, vestigingsdirecteur,
    locatiehoofd, hoofd locatie, locatieleider, locatieleidster, locatieleiding, locatieverantwoordelijke,
    locatiecoordinator, locatiedirecteur, clustermanager, unitmanager, filiaalmanager, filiaalhouder,
    hoofd vestiging, hoofd van de locatie, hoofd van de vestiging, manager van de locatie,
    manager van de vestiging, manager kinderopvang, manager kdv, manager bso, bso manager, kdv manager,
    hoofdleidster, hoofdleider, hoofdleidsters, leidinggevende kdv, leidinggevende bso,
    location manager, site manager, branch manager, centre manager, center manager, nursery manager,
    location head, daycare manager`,
  ],
  [
    ['REGIONAL_MANAGER'],
    `regiomanager, regiomanagers, regio manager, regiohoofd, regioleider, regioleidster, regiodirecteur,
    regiodirectrice, regio directeur, rayonmanager, rayonhoofd, rm, gebiedsmanager, areamanager,
    area manager, district manager, districtsmanager, regional manager, region manager, regional director,
    regional head, manager van de regio`,
  ],
  [['REGIONAL_MANAGER', 'DIRECTION'], `regiodirectie, rayondirectie, gebiedsdirectie`],
  [
    ['DIRECTION'],
    `directie, directieleden, directielid, board of directors, directieteam, the board, senior management, mt, mt lid, managementteam, directorate`,
  ],
  [
    ['DIRECTION', 'DIRECTOR'],
    `directeur, directeuren, directrice, directrices, directeur directrice, adjunct directeur, adjunctdirecteur, director, directors, algemeen directeur, managing director,
    algemene directeur, operationeel directeur, general manager`,
  ],
  [
    ['BOARD'],
    `bestuurder, bestuurders, bestuur, bestuurslid, bestuursleden, raad van bestuur, rvb, bestuursvoorzitter,
    voorzitter raad van bestuur, ceo, chief executive, eindbaas, hoogste baas, topman, topvrouw, chairman, president`,
  ],
  [
    ['QUALITY'],
    `penk, p k, pk, pnk, pedagogiek en kwaliteit, pedagogiek kwaliteit, pedagogiek, kwaliteit,
    kwaliteitsafdeling, afdeling kwaliteit, kwaliteitsmedewerker, kwaliteitsmedewerkster, kwaliteits,
    kwaliteitsfunctionaris, beleidsmedewerker kwaliteit, klachtenfunctionaris, klachtencoordinator,
    klachtenbehandelaar, klachtenbehandelaars, klachtafhandelaar, klachtenafdeling, klachtenmedewerker, klachten,
    klachtencommissie, quality, quality department, quality officer, complaints officer, complaints handler,
    complaints department, qa`,
  ],
  [
    ['QUALITY', 'ADVISER'],
    `kwaliteitsadviseur, kwaliteitsadviseurs, quality adviser, quality advisor`,
  ],
  [
    ['QUALITY', 'MANAGER'],
    `kwaliteitsmanager, kwaliteitscoordinator, kwaliteitshoofd, quality manager`,
  ],
  [
    ['ADVISER'],
    `adviseur, adviseurs, adviseuse, adviseuses, adviser, advisors, advisor, consultant`,
  ],
  [['ANALYST'], `analist, analiste, analisten, analyst, data analist, data analyst`],
  [
    ['COACH'],
    `coach, coaches, pedagogisch coach, pedagogische coach, ped coach, pedagogisch coaches, vve coach, pedagogical coach`,
  ],
  [
    ['ASSISTANT'],
    `assistent, assistente, adjunct, plaatsvervangend, plaatsvervanger, waarnemend, vervangend,
    vervanger, vervangster, assistant, deputy, acting, interim`,
  ],
  [['CHILDMINDER'], `gastouder, gastouders, childminder, childminders`],
  [['CONFIDANT'], `vertrouwenspersoon, vertrouwenspersonen, confidant`],
  [['PLANNER'], `planner, planners, planster, roostermaker`],
];

/** What a role phrase says, by the phrase without spaces. */
export const marksByPhrase: ReadonlyMap<string, ReadonlySet<RoleMark>> = new Map([
  ...roleCompounds,
  ...listed.flatMap(([marks, phrases]) =>
    phrases
      .split(',')
      .map((phrase): [string, ReadonlySet<RoleMark>] => [
        phrase.replaceAll(/[^a-z]/g, ''),
        new Set(marks),
      ]),
  ),
]);

/** The most words that a phrase of the list has. */
export const longestPhrase = 4;
