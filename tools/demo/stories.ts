import {
  answered,
  assigned,
  drafted,
  handedBack,
  judged,
  judgedInVain,
  noted,
  passedOn,
  progressSent,
  proposed,
  realised,
  restricted,
  settled,
  taken,
  wrote,
  type Step,
} from './steps.ts';

/** The days on which something happens, as days before today, the earliest first. */
export const days = [44, 29, 15, 8, 3, 0] as const;
type Day = (typeof days)[number];

/** One invented case: what the form says, and what people do in it, by the day. It is filed on its first day. */
export interface Story {
  name: string;
  form: Record<string, unknown>;
  steps: Partial<Record<Day, readonly Step[]>>;
  /** The mail server refuses its address. */
  refused?: boolean;
}

const linde = { brandId: 'skar', locationId: 'skar-de-linde', careType: 'BSO' };
const nest = { brandId: 'skar', locationId: 'skar-het-nest', careType: 'KDV' };
const vlieger = { brandId: 'korein', locationId: 'korein-de-vlieger', careType: 'KDV' };
const kei = { brandId: 'kluppluz', locationId: 'kluppluz-de-kei', careType: 'BSO' };
const nowhere = { locationId: null, careType: null };
const compliment = { kind: 'COMPLIMENT', wish: null };
const improvement = { kind: 'IMPROVEMENT_POINT' };
const nameless = { anonymous: true, name: null, email: null };

const [sanne, mo, ilse, tom] = ['sanne-de-boer', 'mo-el-amrani', 'ilse-verhoeven', 'tom-jansen'];
const list = 'De overdrachtslijst hangt bij de deur.';
const call = 'We bellen ouders voor 8 uur als een groep dicht is.';

/** P&K's Monday: forty cases of every state and age, over all brands. */
export const stories: readonly Story[] = [
  {
    name: 'fiets-weg',
    form: { ...linde, name: 'Eva Jansen', text: 'De fiets van mijn kind was weg na de opvang.' },
    steps: {
      44: [taken(sanne), progressSent(sanne)],
      29: [proposed(sanne), answered(true, 'Fijn dat jullie dit oplossen.')],
      15: [
        drafted(sanne, {
          category: 'HUISVESTING_BUITENRUIMTE',
          measures: [
            ['De stalling krijgt een slot.', 10],
            [list, 4],
            ['We tellen de fietsen.', 40],
          ],
        }),
        judged,
      ],
      0: [realised(sanne)],
    },
  },
  {
    name: 'factuur-dubbel',
    form: { ...vlieger, name: 'Ruud Vermeer', text: 'Ik kreeg twee keer dezelfde factuur.' },
    steps: {
      44: [taken(ilse)],
      29: [drafted(ilse, { category: 'FACTURATIE_TARIEF' }), judged],
    },
  },
  {
    name: 'group-closed',
    form: {
      ...vlieger,
      language: 'EN',
      name: 'Grace Obi',
      text: 'The group was closed and nobody called us.',
    },
    steps: {
      44: [taken(ilse), proposed(ilse), answered(false, 'That is not enough.')],
      29: [drafted(ilse, { finding: 'PARTLY_UPHELD', measures: [[call, 20]] }), judged],
    },
  },
  {
    name: 'zonder-naam',
    form: { ...kei, ...nameless, text: 'Er wordt op het plein gerookt tijdens de opvang.' },
    steps: {
      44: [taken(tom)],
      29: [drafted(tom, { finding: 'NOT_UPHELD', category: 'GEZONDHEID_HYGIENE' }), judged],
    },
  },
  {
    name: 'pinda',
    form: { ...nest, name: 'Amina Haddad', text: 'Mijn kind kreeg pindakaas. Dat mag niet.' },
    steps: {
      44: [taken(mo), progressSent(mo)],
      29: [
        drafted(mo, { category: 'VOEDING', measures: [['De kok leest de lijst.', 60]] }),
        judged,
      ],
      0: [wrote('Gisteren ging het weer mis. Wie kan mij bellen?')],
    },
  },
  {
    name: 'nooit-opgepakt',
    form: { ...kei, name: 'Piet de Vos', text: 'De bel van het hek doet het al weken niet.' },
    steps: { 44: [] },
  },
  {
    name: 'sluiting-zomer',
    form: { ...nest, name: 'Lotte Smeets', text: 'De sluiting in de zomer hoorden wij te laat.' },
    steps: { 44: [taken(mo), progressSent(mo)], 15: [noted(mo, 'Wacht op planning.')] },
  },
  {
    name: 'mooi-feest',
    form: { ...vlieger, ...compliment, name: 'Karel Mol', text: 'Wat een mooi zomerfeest!' },
    steps: { 44: [passedOn] },
  },
  {
    name: 'luiers-op',
    form: { ...nest, name: 'Fleur Tak', text: 'De luiers waren op en niemand zei het.' },
    steps: { 29: [taken(mo)], 8: [proposed(mo)] },
  },
  {
    name: 'toon-bij-deur',
    form: {
      ...linde,
      name: 'Joost Pool',
      text: 'Er kwam geen bericht dat de groep dicht was. De toon bij de deur was kort.',
      involved: [{ role: 'groepsleiding', name: 'Anouk Peters' }],
    },
    steps: {
      29: [settled('CONFIRMED'), taken(sanne)],
      15: [progressSent(sanne)],
      3: [drafted(sanne)],
    },
  },
  {
    name: 'ruildag',
    form: { ...vlieger, name: 'Sevda Arslan', text: 'Een ruildag mag nooit, zegt de groep.' },
    steps: {
      29: [taken(ilse)],
      15: [proposed(ilse), answered(false, 'Ik wil een vaste regel.')],
      3: [proposed(ilse)],
    },
  },
  {
    name: 'kapot-hek',
    form: { ...kei, name: 'Bo Kok', text: 'Het hek bij de schommel is kapot.' },
    steps: { 29: [taken(tom)], 3: [handedBack(tom, 'ABSENT')] },
  },
  {
    name: 'veilig-gevoel',
    form: {
      ...linde,
      name: 'Iris Kuiper',
      suspectedTransgression: true,
      text: 'Mijn kind wil niet meer bij een leidster zijn.',
    },
    steps: { 29: [assigned('renate-smit', 'karin-vos')] },
  },
  {
    name: 'meer-buiten',
    form: {
      ...linde,
      ...improvement,
      name: 'Tess Blok',
      text: 'Ga vaker naar buiten met de kinderen.',
    },
    steps: { 29: [assigned(sanne)] },
  },
  {
    name: 'adres-weg',
    form: { ...nest, name: 'Noud Peek', text: 'Ik hoorde niets over de nieuwe groep.' },
    refused: true,
    steps: {
      29: [taken(mo)],
      8: [drafted(mo, { category: 'COMMUNICATIE', measures: [[call, 30]] }), judgedInVain],
    },
  },
  {
    name: 'lieve-juf',
    form: { ...nest, ...compliment, name: 'Hilde Bos', text: 'De juf vangt mijn kind zo lief op.' },
    steps: { 29: [passedOn] },
  },
  {
    name: 'gevallen',
    form: { ...kei, name: 'Daan Ros', text: 'Mijn kind viel en ik hoorde het pas thuis.' },
    steps: {
      29: [taken(tom), proposed(tom), answered(true, 'Akkoord.')],
      15: [drafted(tom, { category: 'VEILIGHEID', measures: [[call, 7]] }), judged],
    },
  },
  {
    name: 'wachtlijst',
    form: {
      brandId: 'korein',
      ...nowhere,
      name: 'Yara Santos',
      relation: 'WAITING_LIST',
      children: [],
      text: 'We staan twee jaar op de wachtlijst en horen niets.',
    },
    steps: { 15: [taken('fatma-kaya')], 3: [progressSent('fatma-kaya')] },
  },
  {
    name: 'vies-toilet',
    form: { ...linde, name: 'Koen Prins', text: 'De wc was drie dagen vies.' },
    steps: { 15: [taken(sanne)], 3: [progressSent(sanne), wrote('Kan dit voor maandag?')] },
  },
  {
    name: 'foto-online',
    form: { ...vlieger, name: 'Marit Hoek', text: 'Een foto van mijn kind staat online.' },
    steps: {
      15: [taken(ilse), proposed(ilse), answered(true, 'De foto is weg, dank.')],
      8: [drafted(ilse, { category: 'PRIVACY_BEELDMATERIAAL', measures: [[list, 5]] }), judged],
    },
  },
  {
    name: 'opzegtermijn',
    form: { ...kei, name: 'Gijs Terp', text: 'De opzegtermijn stond niet in mijn contract.' },
    steps: { 15: [taken(tom)], 3: [proposed(tom)] },
  },
  {
    name: 'slaapritme',
    form: { ...nest, name: 'Nina Vlug', text: 'Mijn kind slaapt op de verkeerde tijd.' },
    steps: { 15: [assigned(mo)] },
  },
  {
    name: 'wie-was-dit',
    form: {
      ...linde,
      name: 'Rob Stam',
      text: 'Iemand van de groep greep mijn kind bij de arm.',
      involved: [{ role: 'groepsleiding', name: 'Bram' }],
    },
    steps: { 15: [], 8: [restricted('joris-bakker', 'Er staat dat er is gegrepen.')] },
  },
  {
    name: 'lokaal-koud',
    form: {
      ...vlieger,
      ...improvement,
      name: 'Anna Dijk',
      text: 'Het lokaal is te koud in de ochtend.',
    },
    steps: { 15: [assigned(ilse)], 3: [noted(ilse, 'Monteur komt woensdag.')] },
  },
  {
    name: 'te-laat-open',
    form: { ...kei, name: 'Sem Brand', text: 'De deur ging om 7.20 uur pas open.' },
    steps: { 8: [taken(tom)], 0: [progressSent(tom)] },
  },
  {
    name: 'geen-bericht',
    form: { ...linde, name: 'Fem Wolf', text: 'Er kwam geen bericht dat de groep dicht was.' },
    steps: { 8: [] },
  },
  {
    name: 'dicht-om-acht',
    form: { ...nest, name: 'Ali Demir', text: 'Om 8 uur stond ik voor een groep die dicht was.' },
    steps: { 8: [taken(mo)], 3: [progressSent(mo)], 0: [proposed(mo)] },
  },
  {
    name: 'vestigingsmanager',
    form: {
      ...linde,
      name: 'Jip Kramer',
      text: 'De manager belt nooit terug.',
      involved: [{ role: 'vestigingsmanager', name: null }],
    },
    steps: { 8: [] },
  },
  {
    name: 'adviseur-zelf',
    form: {
      brandId: 'skar',
      ...nowhere,
      name: 'Loes Baan',
      text: 'Mijn vorige klacht werd niet gelezen.',
      involved: [{ role: 'adviseur', name: 'de heer Bakker' }],
    },
    steps: { 8: [] },
  },
  {
    name: 'hoge-rekening',
    form: { ...vlieger, name: 'Tim Haan', text: 'Mijn rekening is ineens veel hoger.' },
    steps: { 8: [assigned(ilse)] },
  },
  {
    name: 'fruit',
    form: { ...kei, ...improvement, name: 'Evi Dam', text: 'Geef in de middag ook eens fruit.' },
    steps: { 8: [] },
  },
  {
    name: 'knutselen',
    form: { ...linde, ...compliment, name: 'Wout Lam', text: 'De knutsels zijn geweldig!' },
    steps: { 3: [] },
  },
  {
    name: 'speelgoed-stuk',
    form: { ...nest, name: 'Roos Visch', text: 'Veel speelgoed is stuk en scherp.' },
    steps: { 3: [taken(mo)] },
  },
  {
    name: 'verkeerd-kind',
    form: { ...vlieger, name: 'Lars Bruin', text: 'Jullie belden mij over een ander kind.' },
    steps: { 3: [assigned(ilse)] },
  },
  {
    name: 'parkeren',
    form: { ...kei, name: 'Mila Groen', text: 'Er staan elke ochtend auto’s voor de uitgang.' },
    steps: { 3: [], 0: [wrote('Vanmorgen was het weer zo.')] },
  },
  {
    name: 'no-answer',
    form: {
      ...linde,
      language: 'EN',
      name: 'Peter Novak',
      text: 'I wrote twice and got no answer.',
    },
    steps: { 3: [assigned(sanne)] },
  },
  {
    name: 'nieuwe-groep',
    form: {
      ...nest,
      name: 'Saar Zand',
      text: 'Mijn kind kwam zonder overleg in een andere groep.',
    },
    steps: { 0: [] },
  },
  {
    name: 'app-traag',
    form: {
      brandId: 'korein',
      ...nowhere,
      ...improvement,
      name: 'Finn Berg',
      text: 'De app is traag.',
    },
    steps: { 0: [] },
  },
  {
    name: 'bedankt',
    form: {
      ...kei,
      ...compliment,
      name: 'Puck Roos',
      text: 'Bedankt voor de hulp bij het wennen.',
    },
    steps: { 0: [] },
  },
  {
    name: 'niemand-op-de-groep',
    form: { ...linde, name: 'Teun Valk', text: 'Er was tien minuten niemand op de groep.' },
    steps: { 0: [] },
  },
];
