/** How somebody stands to a case; the case is made for them alone, so that nothing of one is seen in another. */
export interface Standing {
  /** A colleague of the directory, or who has no account. */
  who: { staffId: string } | 'PUBLIC' | 'REPORTER' | 'REPORTER_OF_ANOTHER';
  /** What the form of the case says that the usual one does not. */
  form?: Readonly<Record<string, unknown>>;
  /** Whom P&K assigns before anybody asks. */
  handlerId?: string;
  /** The settlement is due in so many days. */
  dueInDays?: number;
  /** Who of P&K says of the person named in the form, as the first of two, that it is nobody of the directory. */
  saidBy?: string;
  /** Who owns the measure of the case; somebody of no standing where it is left out. */
  measureOwnerId?: string;
}

const restricted = { suspectedTransgression: true };
const about = (role: string, name: string) => ({ involved: [{ role, name }] });
const aboutAnouk = about('pedagogisch medewerker', 'Anouk Peters');
const aboutQuality = about('adviseur', 'Joris Bakker');
// All inside report to him, so nobody of them may handle it.
const aboutTheTop = about('bestuurder', 'Hanneke Blom');
const staff = (staffId: string) => ({ who: { staffId } });

/** Who left: in the directory of the journeys, not active. */
export const whoLeft = 'gerda-vertrokken';

/** Every kind of viewer, within and out of what they may read. The people are those of the directory. */
export const standings: Readonly<Record<string, Standing>> = {
  public: { who: 'PUBLIC' },
  reporter: { who: 'REPORTER' },
  'reporter of another': { who: 'REPORTER_OF_ANOTHER' },
  adviser: staff('fatma-kaya'),
  'adviser, restricted': { ...staff('fatma-kaya'), form: restricted },
  'adviser, is the person involved': { ...staff('joris-bakker'), form: aboutQuality },
  'adviser, is the reporter': {
    ...staff('fatma-kaya'),
    form: { email: 'fatma.kaya@jong.example.nl' },
  },
  'adviser, handles it': { ...staff('fatma-kaya'), handlerId: 'fatma-kaya' },
  'adviser, reports to the person involved': {
    ...staff('fatma-kaya'),
    form: about('leidinggevende P&K', 'Karin Vos'),
  },
  lead: staff('karin-vos'),
  'lead, restricted': { ...staff('karin-vos'), form: restricted },
  'lead, is the person involved': {
    ...staff('karin-vos'),
    form: about('leidinggevende P&K', 'Karin Vos'),
  },
  director: staff('renate-smit'),
  'director, due in 3 days': { ...staff('renate-smit'), dueInDays: 3 },
  'director, due in 5 days': { ...staff('renate-smit'), dueInDays: 5 },
  'director, restricted': { ...staff('renate-smit'), form: restricted },
  'director, of P&K somebody is shut out': { ...staff('renate-smit'), form: aboutQuality },
  'director, handles it': { ...staff('renate-smit'), handlerId: 'renate-smit' },
  'director, it waits for a second person': {
    ...staff('renate-smit'),
    form: about('vestigingsmanager', 'Sanne de Boer'),
    saidBy: 'fatma-kaya',
  },
  'director, is the person involved': {
    ...staff('renate-smit'),
    form: { ...restricted, ...about('directeur', 'Renate Smit') },
  },
  'regional manager': staff('els-de-wit'),
  'regional manager, due in 5 days': { ...staff('els-de-wit'), dueInDays: 5 },
  'regional manager, due in 5 days, elsewhere': {
    ...staff('els-de-wit'),
    form: { brandId: 'korein', locationId: 'korein-de-vlieger', careType: 'KDV' },
    dueInDays: 5,
  },
  'regional manager, due in 5 days, restricted': {
    ...staff('els-de-wit'),
    form: restricted,
    dueInDays: 5,
  },
  'regional manager, is the person involved': {
    ...staff('els-de-wit'),
    form: about('regiomanager', 'Els de Wit'),
    dueInDays: 5,
  },
  'regional manager, handles it': { ...staff('els-de-wit'), handlerId: 'els-de-wit' },
  'manager of the location': staff('sanne-de-boer'),
  'owner of a measure': { ...staff('anouk-peters'), measureOwnerId: 'anouk-peters' },
  'owner of a measure, restricted': {
    ...staff('anouk-peters'),
    form: restricted,
    measureOwnerId: 'anouk-peters',
  },
  'owner of a measure, is the person involved': {
    ...staff('anouk-peters'),
    form: aboutAnouk,
    measureOwnerId: 'anouk-peters',
  },
  handler: { ...staff('mo-el-amrani'), handlerId: 'mo-el-amrani' },
  'colleague who does not handle it': { ...staff('mo-el-amrani'), handlerId: 'sanne-de-boer' },
  analyst: staff('wim-data'),
  'outside person, called in': { ...staff('marijke-terpstra'), form: aboutTheTop },
  'outside person of another holder': { ...staff('yvonne-hoekstra'), form: aboutTheTop },
  'outside person, not called in': staff('marijke-terpstra'),
  'who left': staff(whoLeft),
};
