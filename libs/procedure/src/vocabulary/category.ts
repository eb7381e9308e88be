import { wordList, type NameIn } from './word-list.ts';

/** What a complaint is about, for the yearly report (Wko art. 1.57b(4)c; domain.md section 9). */
export const categories = wordList(
  'Category',
  { nl: 'aard van de klacht', en: 'nature of the complaint' },
  {
    PEDAGOGISCH_HANDELEN: {
      nl: 'pedagogisch handelen',
      en: 'pedagogical conduct',
      means: 'dealing with children, supervision, groups, settling in',
    },
    PERSONEEL: {
      nl: 'personeel',
      en: 'staff',
      means: 'changes of staff, familiar faces, treatment, skill',
    },
    COMMUNICATIE: {
      nl: 'communicatie',
      en: 'communication',
      means: 'handover, reachability, the app for parents, information',
    },
    VEILIGHEID: {
      nl: 'veiligheid',
      en: 'safety',
      means: 'accident, supervision, child out of sight, transport',
    },
    GEZONDHEID_HYGIENE: {
      nl: 'gezondheid en hygiëne',
      en: 'health and hygiene',
      means: 'illness, medication, changing',
    },
    VOEDING: { nl: 'voeding', en: 'food', means: 'allergy, what is offered' },
    HUISVESTING_BUITENRUIMTE: {
      nl: 'huisvesting en buitenruimte',
      en: 'building and outdoor space',
    },
    ACTIVITEITEN_ONTWIKKELING: {
      nl: 'activiteiten en ontwikkeling',
      en: 'activities and development',
    },
    PLAATSING_WACHTLIJST: { nl: 'plaatsing en wachtlijst', en: 'placement and waiting list' },
    CONTRACT_OPZEGGING: { nl: 'contract en opzegging', en: 'contract and termination' },
    FACTURATIE_TARIEF: { nl: 'facturatie en tarief', en: 'invoices and price' },
    RUILEN_EXTRA_DAGEN: { nl: 'ruilen en extra dagen', en: 'swapped and extra days' },
    OPENINGSTIJDEN_SLUITING: {
      nl: 'openingstijden en sluiting',
      en: 'opening hours and closure',
      means: 'also a group that closes for want of staff',
    },
    PRIVACY_BEELDMATERIAAL: { nl: 'privacy en beeldmateriaal', en: 'privacy and images' },
    KLACHTAFHANDELING: {
      nl: 'klachtafhandeling',
      en: 'handling of complaints',
      means: 'about this procedure itself',
    },
    BELEID_ORGANISATIE: { nl: 'beleid en organisatie', en: 'policy and organisation' },
    GRENSOVERSCHRIJDEND_GEDRAG: {
      nl: 'grensoverschrijdend gedrag',
      en: 'transgressive behaviour',
      means: 'in restricted cases only',
    },
    OVERIG: { nl: 'overig', en: 'other' },
  },
);
export type Category = NameIn<typeof categories>;
